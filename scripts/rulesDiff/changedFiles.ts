import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {IS_TEST, NOT_COMPARED} from './loadRules';

/** Files of the rules that two revisions do not have in common, and of which nothing is compared. */
export function changedFiles(before: string, after: string): readonly string[] {
  const [old, now] = [textsIn(before), textsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((file) => old.get(file) !== now.get(file))
    .sort();
}

/** The time limits of other ways are compared as data; the cases are tests. */
const COMPARED = /^(clocks\/limits|cases)\//;

function textsIn(root: string): ReadonlyMap<string, string> {
  const rules = join(root, 'lib/rules');
  if (!existsSync(rules)) return new Map();
  return new Map(
    readdirSync(rules, {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter(
        (file) =>
          file.endsWith('.ts') && NOT_COMPARED.test(file) && !COMPARED.test(file) && !IS_TEST.test(file)
      )
      .map((file) => [`lib/rules/${file}`, readFileSync(join(rules, file), 'utf8')])
  );
}
