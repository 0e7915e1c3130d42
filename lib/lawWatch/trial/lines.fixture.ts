/** A line of an act in Markdown; `place` where it begins an article, a paragraph or a subparagraph. */
export interface Line {
  readonly text: string;
  readonly place?: string;
}

const ARTICLE = /^(?:#+ |\*\*)?(?:Статья ([\d-]+)\.|([\d-]+)-бап\.)/;
const PARAGRAPH = /^([\d-]+)\. /;
const SUBPARAGRAPH = /^ *([\d-]+)\\?\) /;

/** Finds the places of a text independently, so that a trial does not rely on the reader under test. */
export function linesOf(markdown: string): readonly Line[] {
  let article = '';
  let paragraph = '';
  return markdown.split(/\n{2,}/).map((text) => {
    const heading = ARTICLE.exec(text);
    if (heading !== null) {
      article = heading[1] ?? heading[2] ?? '';
      paragraph = '';
      return {text, place: article};
    }
    const number = PARAGRAPH.exec(text)?.[1];
    if (number !== undefined && article !== '') {
      paragraph = number;
      return {text, place: `${article}(${paragraph})`};
    }
    const sub = SUBPARAGRAPH.exec(text)?.[1];
    return sub === undefined || article === '' ? {text} : {text, place: `${article}(${paragraph})(${sub})`};
  });
}

export const markdownOf = (lines: readonly Line[]): string => lines.map(({text}) => text).join('\n\n');

/** The line that begins a place, and its number; a trial that names no such place fails. */
export function find(lines: readonly Line[], place: string): number {
  const found = lines.findIndex((line) => line.place === place);
  if (found < 0) throw new Error(`no ${place} in the text of the trial`);
  return found;
}

/** Where the place ends: before the next that is not below it. */
export function endOf(lines: readonly Line[], place: string): number {
  const from = find(lines, place);
  const next = lines.findIndex(
    (line, at) => at > from && line.place !== undefined && !line.place.startsWith(`${place}(`)
  );
  const end = next < 0 ? lines.length : next;
  // The anchors and notes before the next article are its own.
  const isBefore = ({text}: Line) => /^(?:<a |#|\*\*Примечание|\*\*Ескертпе)/.test(text);
  let last = end;
  while (last - 1 > from && isBefore(lines[last - 1] ?? {text: ''})) last -= 1;
  return last;
}
