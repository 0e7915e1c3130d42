import {describe, expect, test} from 'vitest';
import {runningText, sentencesIn, sentencesOnScreens, wordsIn} from './sentences.fixture';
import {LANGUAGES, type Language} from './texts.fixture';

/** Words in a sentence: the longest, and the average of running text. docs/words.md says where they come from. */
const LIMITS: Readonly<Record<Language, {readonly longest: number; readonly average: number}>> = {
  kk: {longest: 18, average: 8.5},
  ru: {longest: 22, average: 9.5},
  en: {longest: 22, average: 12}
};

/** Sentences that may be longer, each with its reason; at most ten in a language. */
const LONGER: Readonly<Record<Language, Readonly<Record<string, string>>>> = {kk: {}, ru: {}, en: {}};

const averageOf = (language: Language) => {
  const sentences = runningText(language);
  return sentences.reduce((sum, {words}) => sum + words, 0) / sentences.length;
};

describe.each(LANGUAGES)('%s', (language) => {
  const {longest, average} = LIMITS[language];
  const tooLong = sentencesOnScreens(language).filter(({words}) => words > longest);

  test('has no sentence that is too long', () => {
    const unexpected = tooLong.filter(({key}) => !(key in LONGER[language]));
    expect(unexpected.map(({key, text, words}) => `${key} (${words}): ${text}`)).toEqual([]);
  });

  test('has few exceptions, and none that is no longer needed', () => {
    const keys = Object.keys(LONGER[language]);
    expect(keys.length).toBeLessThanOrEqual(10);
    expect(keys.filter((key) => !tooLong.some((sentence) => sentence.key === key))).toEqual([]);
  });

  test('speaks in short sentences', () => {
    expect(averageOf(language)).toBeLessThanOrEqual(average);
  });
});

describe('sentences', () => {
  test.each([
    ['You can. We know.', 2],
    ['Ask at office.sud.kz before 1.1.2027.', 1],
    ['Ескі «қаулы». Жаңасы – 2026 жылғы.', 2],
    ['Нужен один из них: 1)\u00a0адвокат; 2)\u00a0родитель. Больше никто.', 4]
  ])('%s', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });

  test('dashes are no words, and a compound is one', () => {
    expect(wordsIn('Это – 45-баптың 2-тармағы (e-Өтініш).')).toBe(4);
  });
});
