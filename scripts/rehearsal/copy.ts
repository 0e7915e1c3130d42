import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
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

/** A copy of this project; it shares the installed packages, and is gone once something was done with it. */
export function withCopy<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhuginu-rehearsal-'));
  try {
    for (const part of PARTS.filter(existsSync))
      cpSync(part, join(folder, part), {recursive: true, filter: (file) => !isMade(file)});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    return act(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Makes a change of one file in a copy; what is given back takes it back. */
export function change(folder: string, path: string, edit: Edits[string]): () => void {
  const file = join(folder, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, editedBy(path, edit, before ?? ''));
  return () => {
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
  };
}

function editedBy(path: string, edit: Edits[string], text: string): string {
  try {
    return edit(text);
  } catch (error) {
    throw new Error(`The rehearsal no longer fits ${path}`, {cause: error});
  }
}
