import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type {Edits} from './edits';

/** What the rules, their words and their tests are made of. */
const PARTS = [
  'app',
  'docs',
  'lib',
  'messages',
  'scripts',
  'next-env.d.ts',
  'package.json',
  'tsconfig.json',
  'tsconfig.rehearsal.json',
  'vitest.config.ts',
  'vitest.rehearsal.config.ts'
];

/** What Next writes of the words: of the copy's own it is not written, and that of others would be wrong. */
const isMade = (file: string) => file.endsWith('.d.json.ts');

/** A copy of this project with a change made in it; it shares the installed packages. */
export function copyWith(edits: Edits): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhuginu-rehearsal-'));
  for (const part of PARTS.filter(existsSync))
    cpSync(part, join(folder, part), {recursive: true, filter: (file) => !isMade(file)});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, editedBy(path, edit, existsSync(file) ? readFileSync(file, 'utf8') : ''));
  }
  return folder;
}

function editedBy(path: string, edit: Edits[string], text: string): string {
  try {
    return edit(text);
  } catch (error) {
    throw new Error(`The rehearsal no longer fits ${path}`, {cause: error});
  }
}
