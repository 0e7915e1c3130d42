import {describe, expect, test} from 'vitest';
import {LANGUAGES, linesWith, textOf, textsIn, wordsOf} from './texts.fixture';

describe.each(LANGUAGES)('%s', (language) => {
  test('mixes no Latin and Cyrillic letters in one word', () => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(linesWith(language, mixed)).toEqual([]);
  });

  test('has no straight double quotes', () => expect(linesWith(language, /"/)).toEqual([]));

  test('has letters that are one character each, and none that cannot be seen', () => {
    const texts = [...textsIn(language)].filter(([, text]) => text !== text.normalize('NFC'));
    expect(texts).toEqual([]);
    expect(linesWith(language, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/)).toEqual([]);
  });
});

test('Kazakh and Russian quote with « », English with “ ”', () => {
  for (const language of ['kk', 'ru'] as const) expect(linesWith(language, /[“”]/)).toEqual([]);
  expect(linesWith('en', /[«»„]/)).toEqual([]);
});

/** Names, numbers and addresses that are written with Latin letters in every language. */
const LATIN_NAMES =
  /Zhuginu|JavaScript|Chrome|Edge|Firefox|Safari|PDF|DOCX|QR|WCAG\s2\.2|(?<!\p{L})(?:AA|II|V|VII|VIII|cookie|e(?=-Өтініш)|zip|ics)(?!\p{L})|(?:[a-z]+\.)+kz|Content Security Policy, connect-src none/gu;

test.each(['kk', 'ru'] as const)('%s has no words left in English', (language) => {
  const left = [...textsIn(language)].map(
    ([key, text]) => [key, wordsOf(text).replace(LATIN_NAMES, '')] as const
  );
  expect(left.filter(([, words]) => /\p{Script=Latin}/u.test(words))).toEqual([]);
});

describe('Kazakh', () => {
  const KAZAKH_LETTER = /[әғқңөұүһі]/i;
  const LONG = 40;

  /** The name of the check, and words that both languages have in the same form. */
  const SHARED = ['Жүгіну', 'Акт', 'Конституция', 'Адвокат', 'адвокат'];
  /** Terms that Kazakh has from the same source. */
  const SHARED_TERMS = ['норма', 'апелляция', 'кассация', 'Аппарат', 'Аппарат…'];

  test('is not Russian copied', () => {
    const copied = [...textsIn('kk')].filter(
      ([key, text]) =>
        /\p{Script=Cyrillic}/u.test(text) &&
        text === textOf('ru', key) &&
        ![...SHARED, ...SHARED_TERMS].includes(text)
    );
    expect(copied).toEqual([]);
  });

  test('has its own letters in every longer text', () => {
    const foreign = [...textsIn('kk')].filter(([, text]) => {
      const letters = wordsOf(text).match(/\p{L}/gu) ?? [];
      return letters.length > LONG && !KAZAKH_LETTER.test(text);
    });
    expect(foreign).toEqual([]);
  });
});

test('Russian has Kazakh letters only in names, and in a term that stands in the person’s papers', () => {
  const kazakhWords = [...textsIn('ru').values()].flatMap(
    (text) => text.match(/\p{L}*[әғқңөұүһі]\p{L}*/giu) ?? []
  );
  expect([...new Set(kazakhWords)].sort()).toEqual(['Жүгіну', 'қаулы', 'Әділет', 'Өтініш']);
});
