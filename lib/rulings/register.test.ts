import {describe, expect, test} from 'vitest';
import {ACTS, type Act} from '../rules';
import {RULING_ACT_IDS, RULING_ACTS} from './act';
import {PROCEEDINGS} from './proceedings';
import {COVERAGE, datesAround, rulingOf, RULINGS} from './register';
import type {Ruling} from './ruling';
import {ACT_SCHEMA, schemasFor} from './schema';

const SCHEMAS = schemasFor(RULING_ACTS);
const isRuling = (entry: unknown) => SCHEMAS.ruling.safeParse(entry).success;

test.each(RULINGS)('the entry of ruling $number is well formed', (ruling) => {
  expect(SCHEMAS.ruling.safeParse(ruling).error?.issues ?? []).toEqual([]);
});

test.each(RULING_ACT_IDS)('the act %s is well formed', (act) => {
  expect(ACT_SCHEMA.safeParse(RULING_ACTS[act]).error?.issues ?? []).toEqual([]);
});

test('every ruling has one entry, from the first to the newest, in their order', () => {
  expect(RULINGS.map(({number}) => number)).toEqual(Array.from({length: COVERAGE.newest}, (_, at) => at + 1));
  const dates = RULINGS.flatMap(({date}) => date ?? []);
  expect(dates).toEqual(dates.toSorted());
});

test('what it covers is counted, not written', () => {
  expect(COVERAGE).toEqual({rulings: 89, withSubject: 73, withProvisions: 72, withOutcome: 58, newest: 89});
});

test.each(PROCEEDINGS)('the proceedings on $act $article are well formed', (proceedings) => {
  expect(SCHEMAS.proceedings.safeParse(proceedings).error?.issues ?? []).toEqual([]);
});

const numbersWhere = (holds: (ruling: Ruling) => boolean) => RULINGS.filter(holds).map(({number}) => number);

test('only what the sources leave open is missing', () => {
  expect(numbersWhere(({subject}) => subject === undefined)).toEqual([
    5, 7, 11, 14, 17, 35, 39, 46, 51, 54, 58, 77, 79, 80, 82, 83
  ]);
  expect(numbersWhere(({provisions, outcome}) => provisions.length > 0 && outcome === undefined)).toEqual([
    2, 3, 4, 6, 18, 20, 27, 30, 38, 50, 57, 60, 62, 66
  ]);
});

test('three days are in dispute, and each names its source', () => {
  const disputed = RULINGS.flatMap(({number, date, otherDate}) =>
    otherDate === undefined ? [] : [[number, date, otherDate.date, otherDate.sources.length > 0]]
  );
  expect(disputed).toEqual([
    [16, '2023-05-22', '2023-05-23', true],
    [60, '2024-12-27', '2024-12-23', true],
    [68, '2025-02-27', '2025-02-26', true]
  ]);
});

test('a ruling without a day lies between those of the numbers around it', () => {
  const around = [77, 80, 82].map((number) => datesAround(rulingOf(number) as Ruling));
  expect(around).toEqual([
    {after: '2025-12-04', before: '2026-04-30'},
    {after: '2026-04-30', before: '2026-06-08'},
    {after: '2026-06-08', before: '2026-06-09'}
  ]);
  expect(datesAround(rulingOf(89) as Ruling)).toEqual({after: '2026-06-12'});
});

test('every act has a ruling that names it', () => {
  const named = new Set(RULINGS.flatMap(({provisions}) => provisions.map(({act}) => act)));
  expect(RULING_ACT_IDS.filter((act) => !named.has(act))).toEqual([]);
});

test('an act that the rules know as well has the same official address', () => {
  const known: Readonly<Record<string, Act>> = ACTS;
  for (const act of RULING_ACT_IDS) {
    const {adiletId} = RULING_ACTS[act];
    const links = known[act]?.redactions[0].links;
    if (adiletId !== undefined && links !== undefined)
      expect(links.ru, act).toMatch(new RegExp(`/${adiletId}$`));
  }
});

describe('an entry is rejected', () => {
  const good = RULINGS.find(({number}) => number === 88) as Ruling;
  const [provision] = good.provisions;
  const {certainty} = good;

  test('only for what is wrong with it', () => expect(isRuling(good)).toBe(true));

  test.each<[what: string, entry: unknown]>([
    ['that is empty', {}],
    ['with an unknown field', {...good, applicant: 'N.'}],
    ['of an unknown act', {...good, provisions: [{...provision, act: 'noSuchAct'}]}],
    ['with a number that is none', {...good, number: 0}],
    ['with a day that does not exist', {...good, date: '2026-02-30'}],
    ['with an article that is none', {...good, provisions: [{...provision, article: '16O'}]}],
    ['with words in two languages', {...good, subject: {kk: 'а', ru: 'б'}}],
    ['with an empty word', {...good, subject: {...good.subject, en: ' '}}],
    ['with an outcome of its own making', {...good, outcome: 'void'}],
    ['with an outcome without a source', {...good, sources: []}],
    [
      'with an outcome known only from a note to the Constitution',
      {...good, sources: [{kind: 'constitutionNotes'}]}
    ],
    ['with an outcome without its certainty', {...good, certainty: {...certainty, outcome: undefined}}],
    ['that does not say how much its outcome covers', {...good, outcomeCovers: undefined}],
    [
      'that says all provisions are covered when one is not',
      {
        ...good,
        provisions: [...good.provisions, {act: 'labourCode', article: '1'}]
      }
    ],
    [
      'with a limit to no outcome',
      {...good, provisions: [{...provision, outcome: undefined}], outcomeCovers: 'some'}
    ],
    [
      'with a certainty of no outcome',
      {
        ...good,
        outcomeCovers: 'some',
        provisions: [
          {...provision, outcome: undefined, limitedTo: undefined, meanwhile: undefined, certainty: 'B'}
        ]
      }
    ],
    [
      'with what applies meanwhile to a provision that was upheld',
      {...good, provisions: [{...provision, outcome: 'constitutional'}]}
    ],
    ['with a reading of nothing', {...good, interpretation: good.subject}],
    ['with another day that is the same', {...good, otherDate: {date: good.date, sources: good.sources}}],
    ['with another day that nobody names', {...good, otherDate: {date: '2026-06-13', sources: []}}],
    [
      'with a place outside the Constitution’s numbering',
      {
        ...good,
        constitution: {edition: 'constitution1995', places: ['art. 13']}
      }
    ],
    ['with the address of another ruling', {...good, text: {adiletId: 'S2600000087', seen: false}}],
    [
      'with a change of an act it does not name',
      {
        ...good,
        laterChange: {effect: 'amended', act: 'landCode', words: good.subject}
      }
    ]
  ])('%s', (_what, entry) => {
    // Absent, as in a file: JSON has no undefined.
    expect(isRuling(JSON.parse(JSON.stringify(entry)))).toBe(false);
  });
});

describe('its words', () => {
  const texts = (of: 'kk' | 'ru' | 'en') =>
    [...RULINGS, ...Object.values(RULING_ACTS)].flatMap(function wordsIn(node: unknown): readonly string[] {
      if (typeof node !== 'object' || node === null) return [];
      return Object.entries(node).flatMap(([key, value]) =>
        key === of && typeof value === 'string' ? [value] : wordsIn(value)
      );
    });

  test('are as many in each language', () => {
    expect([texts('kk').length, texts('ru').length]).toEqual([texts('en').length, texts('en').length]);
  });

  test.each(['kk', 'ru', 'en'] as const)('mix no letters of two scripts in a word (%s)', (of) => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|["!]|\s\s/u;
    expect(texts(of).filter((text) => mixed.test(text) || text !== text.trim())).toEqual([]);
  });

  test('are Kazakh in Kazakh', () => {
    const foreign = texts('kk').filter(
      (text, at) => text === texts('ru')[at] || (text.length > 30 && !/[әғқңөұүһі]/i.test(text))
    );
    expect(foreign).toEqual([]);
  });
});
