import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {outcomeOf} from '..';
import {checkFiles} from '../check';
import {PINNED} from '../pins';
import {COURT_LAW_AMENDMENTS} from './amendments.fixture';
import {SAME_LAW} from './sameLaw.fixture';
import {checkOne, placesCited, touchedIn} from './trial.fixture';

/** The folder with the texts that the pins were made from; they are not in this repository. */
const TEXTS = process.env['LAW_TEXTS'] ?? '';

const textOf = (name: string) => readFileSync(join(TEXTS, name), 'utf8');

describe('the texts that were pinned', () => {
  const files = readdirSync(TEXTS).filter((name) => !name.startsWith('README'));

  test('say what was pinned', () => {
    const check = checkFiles(
      files.map((name) => ({name, bytes: readFileSync(join(TEXTS, name))})),
      PINNED
    );
    expect(outcomeOf(check)).toBe('same');
    expect(new Set(check.texts.flatMap((text) => text.files))).toEqual(new Set(files));
  });

  test.each([
    ['court-law.2026-07-01.rus.md', '2026-07-01'],
    ['court-law.2026-07-01.kaz.md', '2026-07-01'],
    ['court-law.2023-07-01.rus.md', '2023-01-01'],
    ['court-law.2023-07-01.kaz.md', '2023-01-01']
  ])('%s is distinguished from the other redaction', (name, redaction) => {
    expect(checkOne(textOf(name), PINNED).redaction).toBe(redaction);
  });

  describe.each([
    ['kk', 'court-law.2026-07-01.kaz.md'],
    ['ru', 'court-law.2026-07-01.rus.md']
  ] as const)('in %s', (language, name) => {
    test.each(COURT_LAW_AMENDMENTS)('$name affects what it should and nothing else', ({apply, expected}) => {
      const text = textOf(name);
      const amended = apply(text, language);
      expect(amended).not.toBe(text);
      expect(touchedIn(checkOne(amended, PINNED))).toEqual(expected(placesCited('courtLaw')));
    });

    test.each(SAME_LAW)('$name is no change of the law', ({bytesOf}) => {
      expect(touchedIn(checkOne(bytesOf(textOf(name)), PINNED))).toEqual({});
    });
  });
});
