import {spawnSync} from 'node:child_process';
import {copyFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '..');

/** What is measured side by side: our export, the empty page, and the questions in SurveyJS. */
export const SITES = {
  ours: join(ROOT, 'out'),
  floor: join(HERE, 'floor/out'),
  peer: join(HERE, 'peer/out')
} as const;

function run(program: string, args: readonly string[], cwd: string): void {
  const {status, stderr} = spawnSync(program, args, {
    cwd,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed\n${stderr}`);
}

/** SurveyJS without any framework, minified: its minimum size. */
async function buildPeer(): Promise<void> {
  await build({
    entryPoints: [join(HERE, 'peer/survey.tsx')],
    outdir: SITES.peer,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error'
  });
  copyFileSync(join(HERE, 'peer/index.html'), join(SITES.peer, 'index.html'));
}

export async function buildSites(): Promise<void> {
  console.log('Building the site, the empty page and the peer');
  await buildPeer();
  run(join(ROOT, 'node_modules/.bin/next'), ['build'], join(HERE, 'floor'));
  run('npm', ['run', '--silent', 'build'], ROOT);
}
