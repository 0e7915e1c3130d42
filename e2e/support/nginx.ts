import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {freePort} from '../../scripts/freePort.mjs';

const NGINX = '/usr/sbin/nginx';

export const hasNginx = existsSync(NGINX);
export const hasBrotli = existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf');

export interface Nginx {
  readonly origin: string;
  /** The addresses requested so far, from nginx's own log. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Debian's nginx with the configuration of deploy/ over the build, and an access log that deploy/ leaves out. */
export async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'zhuginu-nginx-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  cpSync('deploy/nginx', folder, {recursive: true});
  mkdirSync(join(folder, 'zhuginu/optional'));
  if (hasBrotli) cpSync('deploy/nginx/brotli.conf', join(folder, 'zhuginu/optional/brotli.conf'));
  change(join(folder, 'nginx.conf'), here(folder, port));
  change(join(folder, 'zhuginu/site.conf'), {'access_log off;': `access_log ${folder}/access.log address;`});
  // This file is written once its ports are open.
  const listening = appears(folder, 'nginx.pid');
  const nginx = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {stdio: 'inherit'});
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  await Promise.race([listening, ended.then(() => Promise.reject(new Error('nginx has not started')))]);
  return {
    origin,
    asked: () => readFileSync(join(folder, 'access.log'), 'utf8').split('\n').filter(Boolean),
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, {recursive: true});
    }
  };
}

/** The differences between a server and a test; everything else is as deployed. */
const here = (folder: string, port: number): Readonly<Record<string, string>> => ({
  'user www-data;': process.getuid?.() === 0 ? 'user root;' : '',
  'worker_processes auto;': 'worker_processes 1;',
  'pid /run/nginx.pid;': `pid ${folder}/nginx.pid;`,
  'listen 8080 reuseport;': `listen 127.0.0.1:${port};`,
  'root /srv/zhuginu;': `root ${resolve('out')};`,
  'http {': ['http {', "log_format address '$request_uri';", ...temporaryFolders(folder)].join('\n')
});

const temporaryFolders = (folder: string) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);

function change(file: string, changes: Readonly<Record<string, string>>): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${file} no longer says ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

/** Resolves when a file of this name exists in the folder. */
const appears = (folder: string, name: string) =>
  new Promise<void>((done) => {
    const watcher = watch(folder, {persistent: false}, (_event, file) => {
      if (file !== name) return;
      watcher.close();
      done();
    });
  });
