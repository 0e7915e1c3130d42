import {describe, expect, test} from 'vitest';
import {shownWith} from './sentences.fixture';
import {LANGUAGES, type Language} from './texts.fixture';

const MONTHS: Readonly<Record<Language, string>> = {
  kk: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  ru: 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December'
};

/** Quotes as the language writes them: open and close, and what would be another language's. */
const QUOTES: Readonly<
  Record<Language, {readonly pair: readonly [string, string]; readonly foreign: RegExp}>
> = {
  kk: {pair: ['«', '»'], foreign: /["“”„‘’']/},
  ru: {pair: ['«', '»'], foreign: /["“”„‘’']/},
  en: {pair: ['“', '”'], foreign: /["«»„']/}
};

/** What a person may type is shown as they would type it. */
const withoutExamples = (lines: readonly string[]) =>
  lines.filter(
    (line) =>
      !/^\w\w (?:lookup\.(?:problems|placeHint)|rulings\.articleHint|ui\.dateHint|earlier\.hint)/.test(line)
  );

describe.each(LANGUAGES)('%s', (language) => {
  const {pair, foreign} = QUOTES[language];
  const [open, close] = pair;
  const found = (pattern: RegExp) => shownWith(language, pattern);

  test('quotes as its readers do', () => expect(found(foreign)).toEqual([]));

  test('closes every quote', () => {
    const inside = `[^${open}${close}]*`;
    expect(found(new RegExp(`^(?!(?:${inside}${open}${inside}${close})*${inside}$)`))).toEqual([]);
  });

  test('has dashes with spaces, and short ones only between numbers', () => {
    expect(found(/—|--| - |…\.|\.\.\./)).toEqual([]);
    expect(found(/(?<=[^\s\d])–|–(?=[^\s\d])|(?<=\d)– | –(?=\d)/)).toEqual([]);
  });

  test('begins no line with a dash', () => {
    expect(found(/ –/).filter((line) => !/^\w\w paper\./.test(line))).toEqual([]);
  });

  test('has no space before a sign, and none doubled', () => {
    expect(found(/[ \u00a0][,.;:?!)»”]|[(«“][ \u00a0]|[ \u00a0]{2}/)).toEqual([]);
  });

  test('keeps a day with its month', () => {
    expect(found(new RegExp(`\\d (?:${MONTHS[language]})`))).toEqual([]);
  });

  test('keeps a number with its sign or the name of its unit', () => {
    const named =
      /(?:№|(?<!\p{L})(?:No\.|Articles?|Section|стать\p{L}+|(?:под)?пункт\p{L}*|раздел\p{L}*)) (?=[\dXIV])/u;
    expect(withoutExamples(found(named))).toEqual([]);
  });

  test('keeps a number with what it counts', () => {
    // A year may part from its word, and so may a number that goes with the word before it.
    const counted = /(?<![\d.,:(\u00a0–-])(?!(?:19|20)\d\d )\d+ (?!to )\p{L}/u;
    expect(withoutExamples(found(counted))).toEqual([]);
    expect(withoutExamples(found(/\d\) (?:тармақ|адвокат|законн|заң)/u))).toEqual([]);
  });

  test('ends no line at the hyphen that joins an ending to a number', () => {
    const typed = /^\w\w (?:lookup|rulings\.articleHint|application\.fields\.actNumber|acts|paper)/;
    expect(found(/\d-\p{L}/u).filter((line) => !typed.test(line))).toEqual([]);
  });

  test('writes per cent as its readers do', () => {
    expect(found(language === 'en' ? /[\dX][ \u00a0]%/ : /[\dX]%|[\dX] %/)).toEqual([]);
  });
});
