import {addLine, lengthOf, newArticle, type Article} from './article';
import {alike} from './letters';
import {markOf} from './marks';
import {amendmentsIn, isNote, leavesOpen, runsOn, type Amendment} from './notes';

export type TextLanguage = 'kk' | 'ru';

/** An act, or a part of one, as its lines were read. */
export interface ActText {
  readonly language: TextLanguage | undefined;
  /** The text before the first article, without notes. */
  readonly title: readonly string[];
  readonly articles: readonly Article[];
  /** Laws that editors' notes name as amending it. */
  readonly amendments: readonly Amendment[];
}

/** Finds the articles with their paragraphs and subparagraphs; editors' notes are set apart. */
export function readAct(lines: readonly string[]): ActText {
  const articles: Article[] = [];
  const title: string[] = [];
  const amendments: Amendment[] = [];
  let language: TextLanguage | undefined;
  let article: Article | undefined;
  let runsOnFrom: (line: string) => boolean = () => false;
  for (const line of lines) {
    const plain = alike(line);
    const mark = markOf(plain);
    const goesOn = mark === undefined && runsOnFrom(line);
    if (goesOn || isNote(plain)) {
      if (!goesOn) runsOnFrom = leavesOpen(plain) ? () => true : runsOn;
      amendments.push(...amendmentsIn(plain));
      article?.notes.push(plain);
      continue;
    }
    runsOnFrom = () => false;
    if (mark?.kind === 'article') {
      language ??= mark.language;
      article = newArticle(mark.number, line.slice(mark.after).trim());
      articles.push(article);
    } else if (mark?.kind === 'division' || mark?.kind === 'end') article = undefined;
    else if (article !== undefined) addLine(article, line, mark);
    else if (articles.length === 0) title.push(line);
  }
  return {language, title, articles: withoutContents(articles), amendments};
}

/** A table of contents names the articles too: of each number, the one with the most text counts. */
function withoutContents(articles: readonly Article[]): readonly Article[] {
  const fullest = new Map<string, Article>();
  for (const article of articles) {
    const other = fullest.get(article.number);
    if (other === undefined || lengthOf(article) > lengthOf(other)) fullest.set(article.number, article);
  }
  return [...fullest.values()];
}
