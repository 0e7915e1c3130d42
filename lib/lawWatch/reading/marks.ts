import {alike} from './letters';

/** A pattern in plain writing, for text in which look-alike letters are one. */
const pattern = (source: string) => new RegExp(alike(source), 'iu');

const NUMBER = String.raw`(\d+(?: ?- ?\d+)*)`;

const ARTICLE_RU = pattern(String.raw`^Статья ${NUMBER} ?(?:\. ?|$)`);
const ARTICLE_KK = pattern(String.raw`^${NUMBER} ?- ?бап ?(?:\. ?|$)`);
const PARAGRAPH = pattern(String.raw`^${NUMBER} ?\.(?!\d) ?`);
const SUBPARAGRAPH = pattern(String.raw`^${NUMBER} ?\) ?`);
const DIVISION = pattern(
  String.raw`^(?:(?:Раздел|Подраздел|Глава|Параграф|Книга) ?[\dІVХ]|§ ?\d|[\dІVХ-]+ ?- ?(?:бөлім|кіші бөлім|тарау|параграф)|(?:Общая|Особенная) часть$|(?:Жалпы|Ерекше) бөлік$)`
);
const SIGNATURE = pattern(
  String.raw`^(?:Президент Республики Казахстан|Қазақстан Республикасының ?Президенті)[^.:;,]{0,40}$`
);

/** The mark that a line of an act begins with. */
export type Mark =
  | {
      readonly kind: 'article';
      readonly language: 'kk' | 'ru';
      readonly number: string;
      readonly after: number;
    }
  | {readonly kind: 'paragraph' | 'subparagraph'; readonly number: string; readonly after: number}
  | {readonly kind: 'division' | 'end'};

/** The mark at the beginning of a line in which look-alike letters are one; `after` is where its text begins. */
export function markOf(line: string): Mark | undefined {
  const numbered = (found: RegExpExecArray | null) =>
    found?.[1] === undefined ? undefined : {number: found[1].replaceAll(' ', ''), after: found[0].length};
  const ru = numbered(ARTICLE_RU.exec(line));
  if (ru !== undefined) return {kind: 'article', language: 'ru', ...ru};
  const kk = numbered(ARTICLE_KK.exec(line));
  if (kk !== undefined) return {kind: 'article', language: 'kk', ...kk};
  if (DIVISION.test(line)) return {kind: 'division'};
  if (SIGNATURE.test(line)) return {kind: 'end'};
  const paragraph = numbered(PARAGRAPH.exec(line));
  if (paragraph !== undefined) return {kind: 'paragraph', ...paragraph};
  const subparagraph = numbered(SUBPARAGRAPH.exec(line));
  return subparagraph === undefined ? undefined : {kind: 'subparagraph', ...subparagraph};
}

/** Whether `number` comes after `before` among numbers such as 3, 3-1, 3-2, 4, and not implausibly far. */
export function follows(number: string, before: string | undefined): boolean {
  const [now = 0, ...inserted] = number.split('-').map(Number);
  if (before === undefined) return now <= FURTHEST;
  const [last = 0, ...insertedBefore] = before.split('-').map(Number);
  if (now !== last) return now > last && now - last <= FURTHEST;
  return inserted.join('.').localeCompare(insertedBefore.join('.'), 'en', {numeric: true}) > 0;
}

/** Numbers are left out where something was repealed; a year or an article at the start of a line is not a mark. */
const FURTHEST = 12;
