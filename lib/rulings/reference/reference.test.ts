import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {LOCALES} from '../../text';
import {RULING_ACT_IDS, RULING_ACTS} from '../act';
import {writingsOf, type Place} from '../writings.fixture';
import {parseReference, REFERENCE_PROBLEMS, type Reference, type ReferenceProblem} from '.';

describe('a reference as people write it', () => {
  test.each<[text: string, reference: Reference]>([
    ['45', {article: '45'}],
    ['45-бап', {article: '45'}],
    ['45 бап', {article: '45'}],
    ['ст.45', {article: '45'}],
    ['Статья 45.', {article: '45'}],
    ['ст. 45 п. 2', {article: '45', paragraph: '2'}],
    ['п. 2 ст. 45', {article: '45', paragraph: '2'}],
    ['455 ч. 2', {article: '455', paragraph: '2'}],
    ['34 п. 5 пп. 2', {article: '34', paragraph: '5', subparagraph: '2'}],
    ['160(5)', {article: '160', paragraph: '5'}],
    ['72(8)(1)', {article: '72', paragraph: '8', subparagraph: '1'}],
    ['45-баптың 2-тармағы', {article: '45', paragraph: '2'}],
    ['45-бап, екінші бөлік', {article: '45', paragraph: '2'}],
    ['часть вторая статьи 455', {article: '455', paragraph: '2'}],
    ['43-1', {article: '43-1'}],
    ['ст. 43¹', {article: '43-1'}],
    ['Article 43-1, para 14', {article: '43-1', paragraph: '14'}],
    ['пп. 5) ст. 1', {article: '1', subparagraph: '5'}],
    ['п.п. 1 п. 2 ст. 45', {article: '45', paragraph: '2', subparagraph: '1'}]
  ])('“%s” is understood', (text, reference) => expect(parseReference(text)).toEqual({reference}));
});

describe('what is not clear is a problem, never a guess', () => {
  test.each<[text: string, problem: ReferenceProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['бап', 'notAReference'],
    ['🙂', 'notAReference'],
    ['45 <b>', 'notAReference'],
    ['0', 'notAReference'],
    ['закон 45', 'unknownWord'],
    ['ст. 45 и 46', 'several'],
    ['45, 46', 'several'],
    ['45-47', 'several'],
    ['п. 1 п. 2 ст. 45', 'several'],
    ['45.2', 'dot'],
    ['п. 2', 'noArticle'],
    ['2-тармақ', 'noArticle'],
    ['ст. 2600', 'noSuchArticle'],
    ['2 часть 455', 'unclear'],
    ['45 тармақ 2', 'unclear'],
    ['45 46', 'unclear']
  ])('“%s”: %s', (text, problem) => expect(parseReference(text)).toEqual({problem}));
});

const number = (max: number) => fc.integer({min: 1, max}).map(String);
const inserted = fc
  .tuple(fc.integer({min: 4, max: 999}), fc.integer({min: 1, max: 3}))
  .map((two) => two.join('-'));
const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    act: fc.constantFrom(...RULING_ACT_IDS.filter((id) => RULING_ACTS[id].division !== 'noArticles')),
    article: fc.oneof(number(999), inserted),
    paragraph: fc.option(number(20), {nil: undefined}),
    subparagraph: fc.option(number(40), {nil: undefined})
  })
  .map(({act, article, paragraph, subparagraph}) => ({
    act,
    article,
    ...(paragraph !== undefined && {paragraph}),
    ...(paragraph !== undefined && subparagraph !== undefined && {subparagraph})
  }));

const read = ({act}: Place, text: string) => parseReference(text, RULING_ACTS[act].division);

describe('of any place', () => {
  test.each(LOCALES)('every way of writing it in %s is read as that place', (locale) => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const {act: _act, ...reference} = place;
        for (const text of writingsOf(locale, place)) expect(read(place, text), text).toEqual({reference});
      }),
      {numRuns: 200}
    );
  });

  test.each(LOCALES)('spaces, capitals, dashes and what cannot be seen change nothing (%s)', (locale) => {
    const untidy = [
      (text: string) => `  ${text.replaceAll(' ', ' \u00a0')} `,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll('-', '\u2011'),
      (text: string) => `\u200b${text}\ufeff`,
      (text: string) => text.normalize('NFD')
    ] as const;
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...untidy), (place, change) => {
        for (const text of writingsOf(locale, place)) {
          expect(read(place, change(text)), change(text)).toEqual(read(place, text));
        }
      })
    );
  });
});

test('whatever text gives a reference made of its own numbers, or a problem with a word for it', () => {
  const pieces = fc.constantFrom(
    'ст.',
    'п.',
    '-бап',
    'тармақ',
    'art',
    '(',
    ')',
    '/',
    ',',
    '.',
    '45',
    '2',
    ' ',
    'и'
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.string({unit: 'binary'}),
    fc.array(pieces, {maxLength: 12}).map((all) => all.join(''))
  );
  fuzz(
    fc.property(anyText, (text) => {
      const found = parseReference(text);
      if ('problem' in found) expect(REFERENCE_PROBLEMS).toContain(found.problem);
      else {
        const digits: readonly string[] = text.match(/\d/g) ?? [];
        expect(
          Array.from(found.reference.article.replace('-', '')).every((digit) => digits.includes(digit))
        ).toBe(true);
      }
    }),
    300
  );
});
