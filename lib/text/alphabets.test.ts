import {describe, expect, it} from 'vitest';
import type {Citation, IsoDate} from '../rules';
import {ACT_OWNERS} from './actOwners';
import {
  type CountedUnit,
  type DateForm,
  daysAgo,
  daysLeft,
  formatArticle,
  formatCitation,
  formatCitations,
  formatCount,
  formatDate,
  formatList,
  type KkCase,
  type Locale
} from './index';
import {COUNTED_UNITS} from './countedUnits';

const LATIN_IN_CYRILLIC_WORD = /[A-Za-zƏə][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zƏə]/;
const LATIN = /[A-Za-zƏə]/;
const CYRILLIC = /[\u0400-\u04ff]/;

const KK_CASES: readonly KkCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'];
const FORMS: readonly DateForm[] = [
  'label',
  'on',
  'dated',
  'from',
  'after',
  'before',
  'noLaterThan',
  'asOf',
  'redaction',
  'weekday'
];
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
  const units: readonly CountedUnit[] = keysOf(COUNTED_UNITS);
  return [
    ...DAYS.flatMap((day) => FORMS.map((form) => formatDate(locale, day, form))),
    ...CITATIONS.flatMap((citation) =>
      KK_CASES.flatMap((kkCase) => [
        formatCitation(locale, citation, kkCase),
        formatArticle(locale, citation, kkCase)
      ])
    ),
    ...CITATIONS.map((citation) => formatCitations(locale, [citation, {...citation, subparagraph: '4'}])),
    formatCitations(locale, CITATIONS),
    ...units.flatMap((unit) => [1, 2, 5].map((n) => formatCount(locale, n, unit))),
    ...[0, 1, 2, 21].map((n) => daysLeft(locale, n)),
    daysAgo(locale, 1),
    formatList(locale, ['1', '2', '3'], 'and'),
    formatList(locale, ['1', '2', '3'], 'or')
  ];
}

describe('alphabets', () => {
  it('are told apart by the test itself', () => {
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
