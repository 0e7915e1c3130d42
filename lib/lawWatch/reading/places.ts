import {isRepealed, isRepealedText, type Article, type Place} from './article';
import type {ActText} from './act';
import {fingerprint} from './fingerprint';

/** The text at one place of an act. */
export interface PlaceText {
  readonly hash: string;
  /** The hash of the text before and after its children, if it has any. */
  readonly frame?: string;
  /** The full text: the introduction, then each child with its number. */
  readonly passages: readonly string[];
}

/** Places are written as "45", "45(2)", "45(2)(1)", and "9()(16)" for a subparagraph straight under an article. */
export type Places = ReadonlyMap<string, PlaceText | 'repealed'>;

export function placeName({article, paragraph, subparagraph}: Numbers): string {
  const below = paragraph === undefined && subparagraph === undefined ? '' : `(${paragraph ?? ''})`;
  return article + below + (subparagraph === undefined ? '' : `(${subparagraph})`);
}

interface Numbers {
  readonly article: string;
  readonly paragraph?: string;
  readonly subparagraph?: string;
}

/** Every place of the articles of a text. */
export function placesOf({articles}: ActText): Places {
  return new Map(articles.flatMap(placesOfArticle));
}

/** The headings of the articles: not rules, but their change is a hint. */
export function headingsOf({articles}: ActText): ReadonlyMap<string, string> {
  return new Map(articles.map(({number, heading}) => [number, fingerprint(heading)]));
}

type Entry = readonly [string, PlaceText | 'repealed'];

function placesOfArticle(article: Article): readonly Entry[] {
  const {number, lines, paragraphs, subparagraphs} = article;
  if (isRepealed(article)) return [[number, 'repealed']];
  const {frame, below} = framed(lines, subparagraphs);
  const whole = [...frame, ...below.flatMap(written(')')), ...paragraphs.flatMap(written('.'))];
  return [
    [number, textOf(whole, paragraphs.length + subparagraphs.length > 0 ? frame : undefined)],
    ...below.flatMap((one) => placesFrom(one, placeName({article: number, subparagraph: one.number}))),
    ...paragraphs.flatMap((one) =>
      placesFrom(one, placeName({article: number, paragraph: one.number}), (subparagraph) =>
        placeName({article: number, paragraph: one.number, subparagraph})
      )
    )
  ];
}

function placesFrom(
  place: Place,
  name: string,
  nameBelow: (number: string) => string = () => name
): readonly Entry[] {
  if (isRepealedText(place.lines)) return [[name, 'repealed']];
  const {frame, below} = framed(place.lines, place.below);
  const whole = [...frame, ...below.flatMap(written(')'))];
  return [
    [name, textOf(whole, below.length > 0 ? frame : undefined)],
    ...below.flatMap((one) => placesFrom(one, nameBelow(one.number)))
  ];
}

const textOf = (passages: readonly string[], frame?: readonly string[]): PlaceText => ({
  hash: fingerprint(passages),
  ...(frame !== undefined && {frame: fingerprint(frame)}),
  passages
});

/** A place with its number; a repealed one yields nothing. */
const written =
  (sign: '.' | ')') =>
  ({number, lines, below}: Place): readonly string[] => {
    if (isRepealedText(lines)) return [];
    const {frame, below: parts} = framed(lines, below);
    return [`${number}${sign}`, ...frame, ...parts.flatMap(written(')'))];
  };

/** A separate sentence after the last child belongs to the parent. */
function framed(lines: readonly string[], below: readonly Place[]) {
  const last = below.at(-1);
  const from = last?.lines.findIndex((line, place) => place > 0 && closes(line, last.lines[place - 1])) ?? -1;
  const opening = passage(lines);
  if (last === undefined || from < 0) return {frame: opening, below};
  return {
    frame: [...opening, ...passage(last.lines.slice(from))],
    below: [...below.slice(0, -1), {...last, lines: last.lines.slice(0, from)}]
  };
}

/** Line breaks carry no meaning. */
const passage = (lines: readonly string[]) => (lines.length === 0 ? [] : [lines.join(' ')]);

const closes = (line: string, before = '') => /^\P{Ll}*\p{Lu}/u.test(line) && /[.!?]$/.test(before);
