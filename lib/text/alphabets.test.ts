import {describe, expect, it} from 'vitest';
import type {Citation, IsoDate} from '../rules';
import {ACT_OWNERS} from './actOwners';
import {type DateForm, formatDate} from './dates';
import {
  formatArticle,
  formatCitation,
  formatCitations,
  formatList,
  type Locale,
  weekdayName,
  writeLoneUnit
} from './index';

const LATIN_IN_CYRILLIC_WORD = /[A-Za-zƏə][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zƏə]/;
const LATIN = /[A-Za-zƏə]/;
const CYRILLIC = /[\u0400-\u04ff]/;

const FORMS: readonly DateForm[] = ['label', 'on', 'dated', 'redaction'];
const DAYS = Array.from({length: 12 * 28}, (_, i) => {
  const month = String(1 + Math.floor(i / 28)).padStart(2, '0');
  return `2026-${month}-${String(1 + (i % 28)).padStart(2, '0')}` as IsoDate;
});
const CITATIONS = keysOf(ACT_OWNERS).flatMap((act): Citation[] => [
  {act, article: '1'},
  ...Array.from({length: 22}, (_, i) => ({act, article: '2', paragraph: String(i + 1), subparagraph: '3'})),
  {act, article: '65', subparagraph: '8'}
]);

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

function everythingWritten(locale: Locale): readonly string[] {
  return [
    ...DAYS.flatMap((day) => FORMS.map((form) => formatDate(locale, day, form))),
    ...DAYS.slice(0, 7).map((day) => weekdayName(locale, day)),
    ...CITATIONS.flatMap((citation) => [formatCitation(locale, citation), formatArticle(locale, citation)]),
    ...CITATIONS.map((citation) => formatCitations(locale, [citation, {...citation, subparagraph: '4'}])),
    formatCitations(locale, CITATIONS),
    ...['1', '2', '21'].flatMap((number) => [
      writeLoneUnit(locale, 'point', number),
      writeLoneUnit(locale, 'part', number)
    ]),
    formatList(locale, ['1', '2', '3'])
  ];
}

describe('alphabets', () => {
  it('are distinguished by the test itself', () => {
    expect(
      ['iс жүргiзу', 'мəртебесі', 'Cоттың', 'Сотa'].filter((text) => LATIN_IN_CYRILLIC_WORD.test(text))
    ).toHaveLength(4);
    expect(LATIN_IN_CYRILLIC_WORD.test('e-Өтініш')).toBe(false);
  });

  it.each(['kk', 'ru', 'en'] as const)('never mix within a word (%s)', (locale) => {
    expect(everythingWritten(locale).filter((text) => LATIN_IN_CYRILLIC_WORD.test(text))).toEqual([]);
  });

  it('are one per language', () => {
    expect(
      [...everythingWritten('kk'), ...everythingWritten('ru')].filter((text) => LATIN.test(text))
    ).toEqual([]);
    expect(everythingWritten('en').filter((text) => CYRILLIC.test(text))).toEqual([]);
  });

  it('keep Kazakh letters out of Russian', () => {
    expect(everythingWritten('ru').filter((text) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
  });
});
