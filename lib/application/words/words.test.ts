import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../rules';
import {PAPER_WORDS} from '.';

const DAY: IsoDate = '2026-11-23';
const LATIN_IN_CYRILLIC_WORD = /[A-Za-zƏə][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zƏə]/;

/** Every word by its key; sentences with dates are written out. */
function leavesOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, (words as (...days: IsoDate[]) => string)(DAY, DAY)]];
  return Object.entries(words as object).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
}

const kk = leavesOf(PAPER_WORDS.kk);
const ru = leavesOf(PAPER_WORDS.ru);

describe('the words of the paper', () => {
  it('are the same in number and place in both languages, none empty', () => {
    expect(kk.map(([key]) => key)).toEqual(ru.map(([key]) => key));
    expect([...kk, ...ru].filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });

  it('never mix alphabets within a word', () => {
    expect([...kk, ...ru].filter(([, text]) => LATIN_IN_CYRILLIC_WORD.test(text))).toEqual([]);
  });

  it('are Kazakh in Kazakh and Russian in Russian', () => {
    expect(ru.filter(([, text]) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
    const russian = new Map(ru);
    const same = kk.filter(([key, text]) => russian.get(key) === text).map(([, text]) => text);
    expect(same).toEqual(['адвокат']);
  });
});
