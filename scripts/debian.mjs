// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const INSTALL_LIMIT_MS = 10 * 60_000;

/** Whether packages can be installed here without asking anyone. */
export const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  console.log(`Running: ${command} ${args.join(' ')}`);
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: INSTALL_LIMIT_MS,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000'}
  });
  return status === 0;
}

/** @param {readonly string[]} packages */
export function installDebian(packages) {
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

/** @param {string} name */
export function isDebianInstalled(name) {
  const {stdout} = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {encoding: 'utf8'});
  return stdout === 'installed';
}
