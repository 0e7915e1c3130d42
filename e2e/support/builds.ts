import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeWorkers} from '../../scripts/export/workers.mjs';
import {LOCALES} from './languages';

/** The build in a folder of its own, to be changed. */
export function copyOfBuild(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `zhuginu-${name}-`));
  for (const path of [...LOCALES, '_next', 'icons', 'index.html', 'rules.json'])
    cpSync(join('out', path), join(folder, path), {
      recursive: true,
      filter: (file) => !/\.(gz|br)$/.test(file)
    });
  return folder;
}

/**
 * A copy of the build as another version: every script is renamed, every page and every script is marked with its
 * version.
 */
export async function buildOf(version: string): Promise<string> {
  const folder = copyOfBuild(version);
  const chunks = join(folder, '_next/static/chunks');
  const names = readdirSync(chunks).flatMap((name) => /^(.+)\.js$/.exec(name)?.[1] ?? []);
  const renamed = new RegExp(`(${names.join('|')})(?=\\.js)`, 'g');
  for (const name of names) {
    const file = join(chunks, `${name}.js`);
    const text = readFileSync(file, 'utf8').replace(renamed, `$1${version}`);
    writeFileSync(file, `(self.loaded=self.loaded||[]).push("${version}");${text}`);
    renameSync(file, join(chunks, `${name}${version}.js`));
  }
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8').replace(renamed, `$1${version}`);
    const place = html.includes('<footer') ? '<footer' : '</main>';
    const said = html.replace(place, `<p id="version">${version}</p>${place}`);
    writeFileSync(join(folder, path), withHashes(said));
  }
  await writeWorkers(folder, LOCALES);
  return folder;
}

/** The page with a policy that allows its inline scripts as they are now. */
export function withHashes(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  );
  return html.replace(/script-src 'self'[^;]*/, ["script-src 'self'", ...hashes].join(' '));
}
