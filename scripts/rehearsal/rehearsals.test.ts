import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {REHEARSALS} from './rehearsals';

/** Files that a page tells its reader to change: its links in a numbered step; `<language>` stands for each, `<id>` for what is new. */
function filesOf(page: string, id: string): readonly string[] {
  const steps = readFileSync(page, 'utf8').split('\n## ')[0] ?? '';
  const numbered = steps.slice(steps.search(/^1\. /m));
  const links = [...numbered.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, path = '']) =>
    decodeURIComponent(path)
  );
  const perLanguage = [...numbered.matchAll(/`(messages\/<language>\/\w+\.json)`/g)].flatMap(
    ([, path = '']) => ['kk', 'ru', 'en'].map((locale) => path.replace('<language>', locale))
  );
  const made = [...numbered.matchAll(/`(\w[\w/]*<id>[\w/.]*)`/g)].map(([, path = '']) =>
    path.replace('<id>', id)
  );
  return [...new Set([...links, ...perLanguage, ...made])].sort();
}

describe.each(REHEARSALS)('$name', ({page, edits, id = 'rehearsed'}) => {
  test('touches exactly the files that its page names', () => {
    expect(Object.keys(edits).sort()).toEqual(filesOf(page, id));
  });

  test('changes files that there are, and makes those that there are not from nothing', () => {
    for (const [path, edit] of Object.entries(edits)) {
      if (!existsSync(path)) expect(edit('').length, path).toBeGreaterThan(0);
      else expect(edit(readFileSync(path, 'utf8')), path).not.toBe(readFileSync(path, 'utf8'));
    }
  });
});
