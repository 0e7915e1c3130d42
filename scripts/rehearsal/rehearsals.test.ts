import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {REHEARSALS} from './rehearsals';

/** Files that a page tells its reader to change: its links in a numbered step; `<language>` stands for each. */
function filesOf(page: string): readonly string[] {
  const steps = readFileSync(page, 'utf8').split('\n## ')[0] ?? '';
  const numbered = steps.slice(steps.search(/^1\. /m));
  const links = [...numbered.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, path = '']) =>
    decodeURIComponent(path)
  );
  const perLanguage = [...numbered.matchAll(/`(messages\/<language>\/\w+\.json)`/g)].flatMap(
    ([, path = '']) => ['kk', 'ru', 'en'].map((locale) => path.replace('<language>', locale))
  );
  return [...new Set([...links, ...perLanguage])].sort();
}

describe.each(REHEARSALS)('$name', ({page, edits}) => {
  test('touches exactly the files that its page names', () => {
    expect(Object.keys(edits).sort()).toEqual(filesOf(page));
  });

  test('changes only files that there are', () => {
    for (const path of Object.keys(edits)) expect(existsSync(path), path).toBe(true);
  });
});
