import {numberInWords, tensInWords} from './ordinals';
import {followsItsNumber, meaningOf, type UnitWord} from './unitWords';

export type Token =
  | {readonly type: 'number'; readonly number: string; readonly inWords: boolean}
  | {readonly type: 'unit'; readonly unit: UnitWord; readonly isAfterNumber: boolean}
  /** A number in brackets: one level further down. */
  | {readonly type: 'level'; readonly number: string}
  | {readonly type: 'slash' | 'comma' | 'dash' | 'several' | 'dot' | 'strange' | 'unknownWord'};

/** Joined before their full stops can split them: «п.п.», «п/п», "sub-paragraph". */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})п\s?[./]\s?п(?!\p{L})/gu, 'пп'],
  [/(?<!\p{L})ст\.\s?ст(?!\p{L})/gu, 'стст'],
  [/(?<!\p{L})ч\.\s?ч(?!\p{L})/gu, 'чч'],
  [/(?<!\p{L})note to(?!\p{L})/gu, 'note'],
  [/(?<!\p{L})(sub|под)[- ](?=(para|point|пункт))/gu, '$1']
];

const NUMBER = /\d+(?:-\d+)*/.source;
/** «2-й», «45-ші», "2nd": what makes a number an ordinal says nothing more. */
const ORDINAL_ENDING =
  /(?:-(?:го|ого|му|ому|ья|ьей|ая|ой|ый|ий|ей|ую|ое|[йяеюм])|-?(?:[иы]?нши|[иы]?ншы|ши|шы|st|nd|rd|th))(?!\p{L}|\d)/u
    .source;

const PATTERN = new RegExp(
  [
    `\\(\\s?(?<level>${NUMBER})\\s?\\)`,
    `(?<number>${NUMBER})(?:${ORDINAL_ENDING})?(?:\\s?\\))?(?:-(?=\\p{L}))?`,
    `(?<dot>(?<=[\\d)]\\s?)\\.(?=\\s?[\\d(]))`,
    `(?<word>\\p{L}+)`,
    `(?<sign>[,;/-])`,
    `(?<nothing>[\\s.№«»"“”']+)`,
    `(?<strange>[^])`
  ].join('|'),
  'gu'
);

/** Splits normalised text into tokens of a reference; anything else becomes an `other` token. */
export function tokensOf(normalised: string): readonly Token[] {
  const text = TOGETHER.reduce((whole, [apart, together]) => whole.replace(apart, together), normalised);
  return withTens([...text.matchAll(PATTERN)].flatMap(({groups = {}}) => tokenOf(groups)));
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): readonly (Token | Tens)[] {
  const {level, number, dot, word, sign, nothing} = groups;
  if (level !== undefined) return [{type: 'level', number: level}];
  if (number !== undefined) return [{type: 'number', number, inWords: false}];
  if (dot !== undefined) return [{type: 'dot'}];
  if (word !== undefined) return wordToken(word);
  if (sign !== undefined) return [{type: SIGNS[sign] ?? 'strange'}];
  return nothing === undefined ? [{type: 'strange'}] : [];
}

const SIGNS: Readonly<Record<string, 'comma' | 'several' | 'slash' | 'dash'>> = {
  ',': 'comma',
  ';': 'several',
  '/': 'slash',
  '-': 'dash'
};

interface Tens {
  readonly type: 'tens';
  readonly tens: number;
}

function wordToken(word: string): readonly (Token | Tens)[] {
  const meaning = meaningOf(word);
  if (meaning === 'filler') return [];
  if (meaning === 'several') return [{type: 'several'}];
  if (meaning !== undefined) return [{type: 'unit', unit: meaning, isAfterNumber: followsItsNumber(word)}];
  const tens = tensInWords(word);
  if (tens !== undefined) return [{type: 'tens', tens}];
  const counted = numberInWords(word);
  if (counted !== undefined) return [{type: 'number', number: String(counted), inWords: true}];
  return [{type: 'unknownWord'}];
}

/** «он бірінші» is eleven; «он» before anything else is no part of a reference. */
function withTens(found: readonly (Token | Tens)[]): readonly Token[] {
  return found.flatMap((token, place): readonly Token[] => {
    const before = found[place - 1];
    if (token.type === 'tens') {
      const next = found[place + 1];
      return next?.type === 'number' && next.inWords && Number(next.number) < 10
        ? []
        : [{type: 'unknownWord'}];
    }
    if (token.type === 'number' && token.inWords && before?.type === 'tens' && Number(token.number) < 10) {
      return [{...token, number: String(before.tens + Number(token.number))}];
    }
    return [token];
  });
}
