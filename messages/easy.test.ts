import {describe, expect, test} from 'vitest';
import {sentencesIn} from './sentences.fixture';
import {keysFor, LANGUAGES, textOf} from './texts.fixture';

/** What the easy layer of the start page promises; who decides is said in the foot of each page. */
const PROMISED = ['verdict', 'reason', 'step', 'lastDay', 'elsewhere'];

describe.each(LANGUAGES)('the start page in short (%s)', (language) => {
  const keys = keysFor(language).filter((key) => key.startsWith('start.short.'));

  test('promises what the result gives', () => {
    expect(keys.map((key) => key.replace('start.short.', '')).sort()).toEqual([...PROMISED].sort());
  });

  test('in eight sentences at most', () => {
    expect(keys.flatMap((key) => sentencesIn(textOf(language, key))).length).toBeLessThanOrEqual(8);
  });
});
