import {actNamedIn, readFileName, type FileSays} from './actNames';
import type {LawLanguage} from './pins';
import {headingsOf, placesOf, readAct, readFile, type Amendment, type Places} from './reading';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of an act, or of some of its articles, from one file. */
export interface GivenText {
  readonly file: string;
  readonly language: LawLanguage;
  readonly places: Places;
  readonly headings: ReadonlyMap<string, string>;
  readonly lastAmendment?: Amendment;
  /** What the file is, judging by its beginning and its name. */
  readonly titled?: FileSays['act'];
  readonly named: FileSays;
}

/** `unreadable`: no kind of file that we read; `noArticles`: nothing in it is headed as an article. */
export type ReadingProblem = 'unreadable' | 'noArticles';

export function readText({name, bytes}: GivenFile): GivenText | ReadingProblem {
  const lines = readFile(bytes);
  if (lines === undefined) return 'unreadable';
  const act = readAct(lines);
  if (act.language === undefined) return 'noArticles';
  const titled = actNamedIn(act.title);
  const [lastAmendment] = act.amendments.toSorted((a, b) => b.on.localeCompare(a.on));
  return {
    file: name,
    language: act.language,
    places: placesOf(act),
    headings: headingsOf(act),
    named: readFileName(name),
    ...(titled !== undefined && {titled}),
    ...(lastAmendment !== undefined && {lastAmendment})
  };
}
