import {follows, type Mark} from './marks';
import {isRepealedPlace, runsOn, tellsRepeal} from './notes';
import {alike} from './letters';

/** A numbered place below an article: the lines of its own, and the places below it. */
export interface Place {
  readonly number: string;
  readonly lines: string[];
  readonly below: Place[];
}

/** `lines` have no number; `subparagraphs` are directly under the article. */
export interface Article {
  readonly number: string;
  readonly heading: string[];
  readonly lines: string[];
  readonly paragraphs: Place[];
  readonly subparagraphs: Place[];
  /** Editors' notes, in plain writing. */
  readonly notes: string[];
}

export function newArticle(number: string, heading: string): Article {
  return {
    number,
    heading: heading === '' ? [] : [heading],
    lines: [],
    paragraphs: [],
    subparagraphs: [],
    notes: []
  };
}

/** Adds the next line to the article; a number out of sequence is only text. */
export function addLine(article: Article, line: string, mark: Mark | undefined): void {
  const {paragraphs, subparagraphs} = article;
  const paragraph = paragraphs.at(-1);
  const siblings = paragraph?.below ?? subparagraphs;
  const startsAt = (list: Place[], number: string, after: number) =>
    list.push({number, lines: [line.slice(after).trim()], below: []});
  if (mark?.kind === 'paragraph' && follows(mark.number, paragraph?.number)) {
    startsAt(paragraphs, mark.number, mark.after);
  } else if (mark?.kind === 'subparagraph' && follows(mark.number, siblings.at(-1)?.number)) {
    startsAt(siblings, mark.number, mark.after);
  } else if (isEmpty(article) && belongsToHeading(article, line)) article.heading.push(line);
  else (siblings.at(-1) ?? paragraph ?? article).lines.push(line);
}

const isEmpty = ({lines, paragraphs, subparagraphs}: Article) =>
  lines.length + paragraphs.length + subparagraphs.length === 0;

/** A heading has no full stop; if it was wrapped, it continues in lower case. */
const belongsToHeading = ({heading}: Article, line: string) =>
  heading.length === 0 ? !/[.:;,]$/.test(line) : runsOn(line);

export const isRepealed = (article: Article): boolean =>
  isEmpty(article)
    ? [...article.heading.map(alike), ...article.notes].some(tellsRepeal)
    : article.paragraphs.length + article.subparagraphs.length === 0 && isRepealedText(article.lines);

export const isRepealedText = ([first = '']: readonly string[]): boolean => isRepealedPlace(alike(first));

export const lengthOf = ({lines, paragraphs, subparagraphs}: Article): number =>
  [...lines, ...[...paragraphs, ...subparagraphs].flatMap(linesIn)].join('').length;

const linesIn = ({lines, below}: Place): readonly string[] => [...lines, ...below.flatMap(linesIn)];
