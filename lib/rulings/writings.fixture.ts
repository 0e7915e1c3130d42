import type {Locale} from '../text';
import type {Division, RulingActId} from './act';
import {RULING_ACTS} from './act';
import {formatPlace} from './format';

export interface Place {
  readonly act: RulingActId;
  readonly article: string;
  readonly paragraph?: string;
  readonly subparagraph?: string;
  readonly paragraphIs?: 'part';
}

/** What people call the two levels below the article, in short and in full. */
type Names = readonly [paragraph: string, subparagraph: string];

const RU: Readonly<Record<'short' | 'full', Readonly<Record<Division, Names>>>> = {
  short: {
    points: ['п.', 'пп.'],
    parts: ['ч.', 'пп.'],
    partsWithPoints: ['ч.', 'п.'],
    noArticles: ['п.', 'пп.']
  },
  full: {
    points: ['пункт', 'подпункт'],
    parts: ['часть', 'подпункт'],
    partsWithPoints: ['часть', 'пункт'],
    noArticles: ['пункт', 'подпункт']
  }
};
const KK: Readonly<Record<Division, Names>> = {
  points: ['тармақ', 'тармақша'],
  parts: ['бөлік', 'тармақша'],
  partsWithPoints: ['бөлік', 'тармақ'],
  noArticles: ['тармақ', 'тармақша']
};

/** The ways in which people write a place, at least three in each language. */
export function writingsOf(locale: Locale, place: Place): readonly string[] {
  const {act, article, paragraph, subparagraph} = place;
  const division = place.paragraphIs === 'part' ? 'parts' : RULING_ACTS[act].division;
  const official = formatPlace(locale, act, place);
  const bracketed = `${article}${brackets(paragraph)}${brackets(subparagraph)}`;
  switch (locale) {
    case 'ru': {
      const [p, s] = RU.short[division];
      const [pf, sf] = RU.full[division];
      const short = [`ст. ${article}`, named(p, paragraph), named(s, subparagraph)];
      const full = [`статья ${article}`, named(pf, paragraph), named(sf, subparagraph)];
      const glued = short.map((piece) => piece.replace('. ', '.'));
      return [
        official,
        bracketed,
        ...[short, full, short.toReversed(), glued].map((pieces) => join(pieces)),
        join(full, ', ')
      ];
    }
    case 'kk': {
      const [p, s] = KK[division];
      const pieces = [`${article}-бап`, after(paragraph, p), after(subparagraph, s)];
      return [
        official,
        bracketed,
        join(pieces),
        join(pieces, ', '),
        withoutKazakhLetters(official),
        official.toUpperCase()
      ];
    }
    case 'en': {
      const short = [`art. ${article}`, named('para', paragraph), named('subpara', subparagraph)];
      const full = [
        `Article ${article}`,
        named('paragraph', paragraph),
        named('subparagraph', subparagraph)
      ].toReversed();
      return [official, bracketed, join(short), join(full, ' of '), official.toLowerCase()];
    }
    default:
      return locale satisfies never;
  }
}

const brackets = (number: string | undefined) => (number === undefined ? '' : `(${number})`);
const named = (unit: string, number: string | undefined) => (number === undefined ? '' : `${unit} ${number}`);
const after = (number: string | undefined, unit: string) => (number === undefined ? '' : `${number}-${unit}`);
const join = (pieces: readonly string[], between = ' ') =>
  pieces.filter((piece) => piece !== '').join(between);

const FOLDED = {қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ү: 'у', ұ: 'у', і: 'и', ә: 'а', һ: 'х'} as const;

/** As typed on a keyboard without the Kazakh letters. */
function withoutKazakhLetters(text: string): string {
  return text.replace(/[қғңөүұіәһ]/g, (letter) => FOLDED[letter as keyof typeof FOLDED]);
}
