import {describe, expect, test} from 'vitest';
import {LANGUAGES, linesWith, textsIn, type Language} from './texts.fixture';

/** A word that begins like this; `\b` does not know Cyrillic. */
const word = (start: string) => new RegExp(`(?<!\\p{L})(?:${start})`, 'iu');

/** Words that would promise or refuse in the Court's place. */
const OURS_TO_AVOID: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    word('(?:in|un)?eligib'),
    word('(?:in)?admissib'),
    word('(?:un)?accepted(?!\\p{L})'),
    word('(?<!state-)guaranteed(?!\\p{L})'),
    word('rejected|denied')
  ],
  ru: [word('(?:не)?допустим'), word('гарантируе'), word('Вам отказано'), word('не имеете права')],
  kk: [word('жарамды'), word('кепілдік бере'), word('құқылы емес'), word('бас тартылды'), word('тыйым салын')]
};

/** Officialese, calques and words of the old law; the glossary says what to write instead. */
const NOT_OUR_WORDS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    word('shall(?!\\p{L})'),
    word('herein|hereby|thereof'),
    word('pursuant|notwithstanding|aforementioned|prior to|in respect of|with regard to|in order to'),
    word('commence|utili[sz]e|terminate'),
    word('appeals? to the Constitutional'),
    // Words of lawyers, and of translators, for which English has plain ones: docs/words.md.
    word('norms?(?!\\p{L})'),
    word('touch'),
    word('mend(?:ed|s|ing)?(?!\\p{L})'),
    word('acts? of the appeal court|appeal court’s acts?|court acts?(?!\\p{L})'),
    word('in (?:so|as) many words'),
    word('pending(?!\\p{L})'),
    word('one’s(?!\\p{L})'),
    word('anew(?!\\p{L})')
  ],
  ru: [
    word('надлеж'),
    word('вправе(?!\\p{L})'),
    word('не допускается'),
    word('явля(?:ет|ют)ся'),
    word('осуществля'),
    word('в целях'),
    word('в связи с тем'),
    word('данн(?:ый|ая|ое|ого|ому|ой|ую)(?!\\p{L})'),
    word('вышеуказанн'),
    word('посредством'),
    word('в установленном порядке'),
    word('имеет место'),
    word('произв(?:одится|едено)'),
    word('на предмет'),
    word('в рамках'),
    word('путем'),
    word('согласно'),
    // Whether the last day is included: «до 1 июля» says it, «по 30 июня» only to officials.
    word('по 30.июня'),
    word('НПА(?!\\p{L})'),
    // The register of rulings has one name.
    word('в (?:нашем )?перечне')
  ],
  kk: [
    // Named once, in quotes, as the word of the old law.
    word('(?<!«)жолданым'),
    word('өндіріс'),
    word('инстанция'),
    word('болып табыл'),
    word('жүзеге асыр'),
    word('мәселесі бойынша'),
    word('жоғарыда аталған'),
    word('осыған орай'),
    word('белгіленген тәртіппен'),
    word('қамтамасыз ет'),
    word('жүргізіледі'),
    word('аталмыш'),
    word('алайда'),
    word('құқылы'),
    word('келесі (?:құжат|шарт|сұрақ)'),
    word('осыған байланысты'),
    word('тиісті емес'),
    word('шағымдану мерзімі'),
    word('(?:арыздан|шағымдан)ушы'),
    word('апелляция беру'),
    word('лауазымды тұлға'),
    word('сенім хат'),
    word('НҚА(?!\\p{L})')
  ]
};

const found = (language: Language, words: readonly RegExp[]) =>
  words.flatMap((one) => linesWith(language, one));

describe.each(LANGUAGES)('%s', (language) => {
  test('never decides in the Court’s place', () =>
    expect(found(language, OURS_TO_AVOID[language])).toEqual([]));
  test('has none of the words to avoid', () => expect(found(language, NOT_OUR_WORDS[language])).toEqual([]));
  test('does not raise its voice', () => expect(linesWith(language, /!/)).toEqual([]));

  test('is not sorry more than once', () => {
    expect(linesWith(language, word('unfortunately|к сожалению|өкінішке')).length).toBeLessThanOrEqual(1);
  });
});

test('where no obstacle was found nothing is promised', () => {
  const verdict = (language: Language) =>
    [...textsIn(language)].flatMap(([key, text]) =>
      key.startsWith('verdicts.noObstacleFound') ? [text] : []
    );
  expect(verdict('kk').filter((text) => word('қабылданады|жарамды').test(text))).toEqual([]);
  expect(verdict('ru').filter((text) => word('допустим|примут|принято').test(text))).toEqual([]);
  expect(verdict('en').filter((text) => word('eligible|admissible|will be').test(text))).toEqual([]);
});

test('the person is addressed politely: «Сіз», «Вы», with a capital', () => {
  expect(linesWith('ru', /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}{0,3})(?!\p{L})/u)).toEqual([]);
  expect(linesWith('ru', /(?<!\p{L})(?:ты|тебя|тебе|твой|твои)(?!\p{L})/iu)).toEqual([]);
  expect(linesWith('kk', /(?<!\p{L})(?:сіз|сізді|сізге|сізде|сізден|сіздің)(?!\p{L})/u)).toEqual([]);
  expect(linesWith('kk', /(?<!\p{L})(?:сен|сенің|саған)(?!\p{L})/iu)).toEqual([]);
});

test('Russian shows no gender of the reader: «Вы подали», «самостоятельно», never «Вы подал», «самому»', () => {
  const past = '(?!пробел)\\p{L}+(?:[аеиоуыя]л|лась?|лся)(?!\\p{L})';
  // With a few words between, as in «когда я его получил», but not across the beginning of another clause.
  const between = '(?:(?!котор|что )\\p{L}+ ){0,3}';
  expect(linesWith('ru', new RegExp(`(?<!\\p{L})(?:Вы|[Яя]) ${between}${past}`, 'u'))).toEqual([]);
  expect(linesWith('ru', /\p{L}\((?:а|ла|ась|ая|ой)\)/u)).toEqual([]);
  const short = 'уверен|согласен|согласна|готов|готова|должен|должна|обязан|обязана|вынужден|вынуждена';
  expect(linesWith('ru', new RegExp(`(?<!\\p{L})(?:Вы|[Яя]) (?:не )?(?:${short})(?!\\p{L})`, 'u'))).toEqual(
    []
  );
  expect(linesWith('ru', word('самому|самой(?= или)'))).toEqual([]);
});

test('Kazakh asks politely: no command to one who is addressed as «сен»', () => {
  const commands = 'жаз|бер|қара|таңда|тексер|оқы|ал|сұра|тап|қос|баста|өзгерт|түзет|жібер|аш|күт';
  expect(linesWith('kk', new RegExp(`(?<!\\p{L})(?:${commands})[.:;]`, 'u'))).toEqual([]);
});
