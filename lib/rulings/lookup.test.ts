import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LOCALES} from '../text';
import {RULING_ACT_IDS, RULING_ACTS} from './act';
import {lookup} from './lookup';
import {PROCEEDINGS} from './proceedings';
import {parseReference} from './reference';
import {RULINGS} from './register';
import {writingsOf, type Place} from './writings.fixture';

const REVIEWED = RULINGS.flatMap((ruling) => ruling.provisions.map((provision) => ({ruling, provision})));
const IN_ARTICLES = REVIEWED.flatMap(({ruling, provision}) =>
  provision.article === undefined ? [] : [{ruling, place: {...provision, article: provision.article}}]
);
const ELSEWHERE = REVIEWED.filter(({provision}) => provision.article === undefined);

/** Its own article and those together with which it was reviewed. */
const articlesOf = ({article, readWith = []}: (typeof IN_ARTICLES)[number]['place']) => [
  article,
  ...readWith.map((place) => place.article)
];

/** The numbers of the rulings found for a place as it is written, on exactly it. */
function foundBy(act: Place['act'], text: string): readonly number[] {
  const read = parseReference(text, RULING_ACTS[act].division);
  return 'reference' in read ? lookup(act, read.reference).exact.map(({ruling}) => ruling.number) : [];
}

test('the register has the size that the tests below assume', () => {
  expect([IN_ARTICLES.length, ELSEWHERE.length]).toEqual([110, 16]);
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(IN_ARTICLES)(
    '$ruling.number: $place.act $place.article is found however it is written',
    ({ruling, place}) => {
      const writings = new Set(writingsOf(locale, place));
      expect(writings.size).toBeGreaterThanOrEqual(3);
      for (const text of writings) expect(foundBy(place.act, text), text).toContain(ruling.number);
    }
  );
});

test.each(ELSEWHERE)('$ruling.number is found by its act alone', ({ruling, provision}) => {
  const {kind, wholeAct} = lookup(provision.act, undefined);
  expect(kind).toBe('found');
  expect(wholeAct.map((match) => match.ruling.number)).toContain(ruling.number);
});

describe('what is not in the register', () => {
  const withArticlesOnly = RULING_ACT_IDS.filter(
    (act) =>
      RULING_ACTS[act].division !== 'noArticles' && ELSEWHERE.every(({provision}) => provision.act !== act)
  );
  const absent = fc
    .record({
      act: fc.constantFrom(...withArticlesOnly),
      article: fc.integer({min: 1, max: 1999}).map(String),
      paragraph: fc.option(fc.integer({min: 1, max: 30}).map(String), {nil: undefined})
    })
    .filter(
      ({act, article}) =>
        IN_ARTICLES.every(({place}) => place.act !== act || !articlesOf(place).includes(article)) &&
        PROCEEDINGS.every((one) => one.act !== act || one.article !== article)
    )
    .map(({paragraph, ...place}): Place => ({...place, ...(paragraph !== undefined && {paragraph})}));

  test.each(LOCALES)('nothing is claimed about it, however it is written in %s', (locale) => {
    fc.assert(
      fc.property(absent, (place) => {
        for (const text of writingsOf(locale, place)) {
          const read = parseReference(text, RULING_ACTS[place.act].division);
          if (!('reference' in read)) throw new Error(`Not read: ${text}`);
          expect(lookup(place.act, read.reference).kind, text).toBe('noneKnown');
        }
      }),
      {numRuns: 100}
    );
  });

  test('another paragraph of a reviewed article is not the one reviewed', () => {
    const {exact, article} = lookup('civilProcedureCode', {article: '455', paragraph: '9'});
    expect(exact).toEqual([]);
    expect(article.map(({relation}) => relation)).toEqual(['beside', 'beside', 'beside']);
  });

  test('the same article of another act is another article', () => {
    expect(lookup('labourCode', {article: '455'}).kind).toBe('noneKnown');
  });
});

describe('what a match means', () => {
  const first = (...place: Parameters<typeof lookup>) => {
    const [match] = lookup(...place).exact;
    if (match === undefined) throw new Error('Nothing found');
    return match;
  };

  test('upheld, in an interpretation, unconstitutional, in part, explained, not known', () => {
    const meaning = (...place: Parameters<typeof lookup>) => first(...place).meaning;
    expect(meaning('civilProcedureCode', {article: '455', paragraph: '1'})).toBe('upheldRefusalLikely');
    expect(meaning('administrativeProcedureCode', {article: '168', paragraph: '4'})).toBe(
      'upheldInInterpretation'
    );
    expect(lookup('almatyVehicles2016', undefined).wholeAct[0]?.meaning).toBe('unconstitutional');
    expect(meaning('labourCode', {article: '160', paragraph: '5'})).toBe('partly');
    expect(meaning('constitution', {article: '43', paragraph: '1'})).toBe('interpretationOfConstitution');
    expect(meaning('penalEnforcementCode', {article: '109', paragraph: '2'})).toBe('outcomeUnknown');
    expect(meaning('familyCode', {article: '65', paragraph: '2'})).toBe('partly');
    // Only part two of the point, only some words, only in one respect.
    expect(meaning('landCode', {article: '43-1', paragraph: '14'})).toBe('upheldInPart');
    expect(meaning('criminalCode', {article: '245', paragraph: '3'})).toBe('upheldInPart');
    expect(lookup('alatauLaw', undefined).wholeAct[0]?.meaning).toBe('upheldAsAWhole');
    expect(meaning('criminalProcedureCode', {article: '136', paragraph: '1'})).toBe('upheldReadingUnknown');
  });

  test('the outcome of one provision is not applied to another', () => {
    const {outcome} = first('civilServiceLaw2015', {article: '16', paragraph: '3', subparagraph: '8'});
    expect(outcome).toBeUndefined();
  });

  test('under the 1995 Constitution it is doubtful, with the articles; under that of 2026 it is not', () => {
    expect(first('administrativeProcedureCode', {article: '168', paragraph: '4'}).doubt).toMatchObject([
      {
        then: {act: 'constitution1995', article: '13', paragraph: '2'},
        now: [{act: 'constitution', article: '12'}]
      }
    ]);
    expect(first('constitution', {article: '43', paragraph: '1'}).doubt).toBeUndefined();
  });

  test('a later change is reported only for the act it affects', () => {
    expect(first('criminalCode', {article: '428', paragraph: '3'}).laterChange?.effect).toBe('amended');
    expect(
      first('penalEnforcementCode', {article: '130', paragraph: '2', subparagraph: '2'}).laterChange
    ).toBeUndefined();
  });

  test('a provision with its own paragraph is wider than its subparagraphs, and narrower than its article', () => {
    expect(first('civilProcedureCode', {article: '455', paragraph: '1', subparagraph: '3'}).relation).toBe(
      'wider'
    );
    const {exact, inside, article} = lookup('administrativeProcedureCode', {article: '168'});
    expect([exact.length, inside[0]?.relation, article.length]).toEqual([0, 'narrower', 0]);
  });

  test('how far it goes: the reading, the respect, what applies until the act is amended', () => {
    const limits = (...place: Parameters<typeof lookup>) => Object.keys(first(...place).limits);
    expect(limits('criminalProcedureCode', {article: '146', paragraph: '2', subparagraph: '3'})).toEqual([
      'interpretation'
    ]);
    expect(limits('civilProcedureCode', {article: '455', paragraph: '3'})).toEqual([
      'limitedTo',
      'meanwhile'
    ]);
    expect(limits('civilProcedureCode', {article: '455', paragraph: '1'})).toEqual([]);
    // The reading of one provision is not applied to another of the same ruling.
    expect(limits('penalEnforcementCode', {article: '130', paragraph: '2', subparagraph: '2'})).toEqual([]);
  });

  test('one outcome may be less sure than the others of its ruling', () => {
    expect(first('religionLaw', {article: '8', paragraph: '1'}).provision.certainty).toBe('B');
    expect(first('administrativeOffencesCode', {article: '490', paragraph: '3'}).provision.certainty).toBe(
      undefined
    );
  });
});

const numbers = (matches: readonly {readonly ruling: {readonly number: number}}[]) =>
  matches.map(({ruling}) => ruling.number);

describe('more than one ruling', () => {
  test('on one provision, the newest first', () => {
    expect(numbers(lookup('labourCode', {article: '160', paragraph: '5'}).exact)).toEqual([88, 81]);
    expect(
      numbers(lookup('lawEnforcementServiceLaw', {article: '6', paragraph: '2', subparagraph: '9'}).exact)
    ).toEqual([75, 27]);
  });

  test('on parts of an article', () => {
    const {inside} = lookup('criminalProcedureCode', {article: '127'});
    expect(numbers(inside)).toEqual([47, 23]);
    expect(numbers(lookup('criminalCode', {article: '72', paragraph: '8'}).inside)).toEqual([48, 44]);
  });

  test('on an indent only the one about it, the other beside', () => {
    const {exact, article} = lookup('labourCode', {article: '160', paragraph: '5', indent: '3'});
    expect([numbers(exact), numbers(article)]).toEqual([[81], [88, 81]]);
  });
});

describe('what was reviewed together', () => {
  test('is found by the other provision too', () => {
    const {kind, readWith} = lookup('administrativeProcedureCode', {article: '147', paragraph: '2'});
    expect([kind, numbers(readWith)]).toEqual(['found', [33]]);
    expect(lookup('administrativeProcedureCode', {article: '147', paragraph: '1'}).kind).toBe('noneKnown');
  });

  test('in the same article it is listed once', () => {
    const {exact, readWith, article} = lookup('administrativeProcedureCode', {
      article: '168',
      paragraph: '2'
    });
    expect([exact, numbers(readWith), article]).toEqual([[], [33], []]);
    expect(lookup('administrativeProcedureCode', {article: '168', paragraph: '4'}).readWith).toEqual([]);
  });
});

describe('proceedings opened', () => {
  describe.each(LOCALES)('in %s', (locale) => {
    test.each(PROCEEDINGS)('on $act $article are found however it is written', (proceedings) => {
      for (const text of writingsOf(locale, proceedings)) {
        const read = parseReference(text, RULING_ACTS[proceedings.act].division);
        if (!('reference' in read)) throw new Error(`Not read: ${text}`);
        const {kind, opened} = lookup(proceedings.act, read.reference);
        expect([kind, opened], text).toEqual(['found', [{proceedings, relation: 'same'}]]);
      }
    });
  });

  test('are reported beside another part of the article, as concerning that part', () => {
    const {opened} = lookup('administrativeOffencesCode', {article: '50', paragraph: '1'});
    expect(opened.map(({relation}) => relation)).toEqual(['beside']);
    expect(lookup('administrativeOffencesCode', {article: '51'}).kind).toBe('noneKnown');
  });
});
