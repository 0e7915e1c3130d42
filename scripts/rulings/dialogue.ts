import {createInterface} from 'node:readline/promises';
import {recordOf} from '@/lib/rules';
import {LOCALES, type Locale} from '@/lib/text';
import type {InEveryLanguage} from '@/lib/rulings';
import words from './words.json';

export type Words = (typeof words)['en'];
type Flags = Readonly<Record<string, readonly string[] | undefined>>;

/** Asks line by line, of a person or of piped text alike; an answer given as a flag is not asked for. */
export interface Dialogue {
  readonly words: Words;
  readonly close: () => void;
  readonly say: (text: string) => void;
  /** Asks until `read` understands the answer. */
  readonly ask: <T>(flag: string, question: string, read: (answer: string) => T | undefined) => Promise<T>;
  /** A text in every language. */
  readonly askInEveryLanguage: (flag: string, question: string) => Promise<InEveryLanguage>;
  /** The same; nothing where the first is left out. */
  readonly mayAskInEveryLanguage: (flag: string, question: string) => Promise<InEveryLanguage | undefined>;
}

export function startDialogue(locale: Locale, given: Flags): Dialogue {
  const said = words[locale];
  const input = createInterface({input: process.stdin, terminal: process.stdin.isTTY});
  const lines: AsyncIterator<string, undefined> = input[Symbol.asyncIterator]();
  const flags = new Map(Object.entries(given).map(([name, values = []]) => [name, [...values]]));

  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(said.ended);
    return line.value;
  };
  const say = (text: string) => {
    process.stderr.write(`${text}\n`);
  };
  const ask: Dialogue['ask'] = async (flag, question, read) => {
    for (;;) {
      const known = flags.get(flag)?.shift();
      if (known === undefined) process.stderr.write(`${question}: `);
      const answer = read((known ?? (await next())).trim());
      if (answer !== undefined) return answer;
      say(said.wrong);
    }
  };
  const askIn = (flag: string, question: string, locale: Locale, mayBeEmpty: boolean) =>
    ask(`${flag}-${locale}`, `${question} (${said[locale]})`, (answer) =>
      answer === '' && !mayBeEmpty ? undefined : answer
    );
  const [first, ...others] = LOCALES;
  const askOthers = async (flag: string, question: string, inFirst: string): Promise<InEveryLanguage> => {
    const texts = new Map<Locale, string>([[first, inFirst]]);
    for (const locale of others) texts.set(locale, await askIn(flag, question, locale, false));
    return recordOf(LOCALES, (locale) => texts.get(locale) ?? '');
  };
  return {
    words: said,
    close: () => {
      input.close();
    },
    say,
    ask,
    askInEveryLanguage: async (flag, question) =>
      askOthers(flag, question, await askIn(flag, question, first, false)),
    mayAskInEveryLanguage: async (flag, question) => {
      const inFirst = await askIn(flag, question, first, true);
      return inFirst === '' ? undefined : askOthers(flag, question, inFirst);
    }
  };
}

/** Reads one of a few words, or nothing where that is an answer too. */
export function oneOf<const T extends string>(...choices: readonly T[]): (answer: string) => T | undefined {
  return (answer) => choices.find((choice) => choice === answer);
}
