import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import type {GivenFile} from '@/lib/lawWatch';

/** The given files, and those in the given folders, by name; hidden files and READMEs are left out. */
export function filesIn(paths: readonly string[]): readonly GivenFile[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return {name: basename(path), bytes: readFileSync(path)};
    return readdirSync(path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !/^(?:\.|README)/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({name: relative(path, file), bytes: readFileSync(file)}));
  });
}
