import * as z from 'zod';

/** What becomes of the text of a file; of a file that is new, of nothing. */
export type Edit = (text: string) => string;

/** The files that a change of the project touches, by their paths, with what becomes of each. */
export type Edits = Readonly<Record<string, Edit>>;

/** One edit after another. */
export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (text) =>
    edits.reduce((edited, edit) => edit(edited), text);

/** Puts a text in the place of the first occurrence of another; fails where there is none, as a reader would. */
export const replace =
  (old: string, by: string): Edit =>
  (text) => {
    if (!text.includes(old)) throw new Error(`Nothing says ${JSON.stringify(old)}`);
    return text.replace(old, () => by);
  };

/** Adds lines before the first line that begins with a text, indented as it is. */
export const before =
  (line: string, added: string): Edit =>
  (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((one) => one.trimStart().startsWith(line));
    if (at < 0) throw new Error(`No line begins with ${JSON.stringify(line)}`);
    return lines.toSpliced(at, 0, added).join('\n');
  };

/** Words by their keys, as a file of messages has them. */
export interface Words {
  readonly [key: string]: string | Words;
}

const WORDS: z.ZodType<Words> = z.record(z.string(), z.union([z.string(), z.lazy(() => WORDS)]));
const LIST = z.array(z.unknown());

/** Some words with others added to them, or said in their place. */
export function together(some: Words, others: Words): Words {
  const both = Object.entries(others).map(([key, said]): [string, string | Words] => {
    const already = some[key];
    return [key, typeof said === 'object' && typeof already === 'object' ? together(already, said) : said];
  });
  return {...some, ...Object.fromEntries(both)};
}

/** A value as a JSON file of this project has it. */
export const asFile = (json: unknown) => `${JSON.stringify(json, undefined, 2)}\n`;

/** Adds words to a file of messages. */
export const say =
  (added: (words: Words) => Words): Edit =>
  (text) => {
    const words = WORDS.parse(JSON.parse(text));
    return asFile(together(words, added(words)));
  };

/** Adds entries to a file that is a list. */
export const append =
  (...entries: readonly object[]): Edit =>
  (text) =>
    asFile([...LIST.parse(JSON.parse(text)), ...entries]);
