import {describe, expect, test} from 'vitest';
import {LANGUAGES, textsIn, type Language} from './texts.fixture';

/** How a text says that the time limit of the application is a year. */
const YEAR: Readonly<Record<Language, RegExp>> = {
  kk: /бір жыл/iu,
  ru: /годичн|прош[её]л год|год шел|новый год|больше года|один год|пока идет год|(прошедший|следующего) год|в пределах года/iu,
  en: /\b(one|a|the|next) year\b|one-year/iu
};

/** Rules own their words, which have versions; of other ways and of the calendar other years are told. */
const MAY_SAY =
  /^(questions|criteria|timeLimits|remedies|documents|clocks|terms|lookup|rulings|about|paper|errors)\.|\.year$/u;

describe.each(LANGUAGES)('%s', (language) => {
  test('only words of rules say how long the time limit is: all others hold once it changes', () => {
    const said = [...textsIn(language)].filter(
      ([key, text]) => !MAY_SAY.test(key) && YEAR[language].test(text)
    );
    expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});
