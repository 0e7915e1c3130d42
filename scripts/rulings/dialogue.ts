import {createInterface, type Interface} from 'node:readline/promises';
import {LOCALES, type Locale} from '@/lib/text';
import type {InEveryLanguage} from '@/lib/rulings';
import words from './words.json';

export type Words = (typeof words)['en'];
type Flags = Readonly<Record<string, readonly string[] | undefined>>;

/** Asks line by line, of a person or of piped text alike; an answer given as a flag is not asked for. */
export class Dialogue {
  readonly words: Words;
  readonly #lines: AsyncIterator<string>;
  readonly #interface: Interface;
  readonly #flags: Map<string, string[]>;

  constructor(locale: Locale, flags: Flags) {
    this.words = words[locale];
    this.#interface = createInterface({input: process.stdin, terminal: process.stdin.isTTY});
    this.#lines = this.#interface[Symbol.asyncIterator]();
    this.#flags = new Map(Object.entries(flags).map(([name, values = []]) => [name, [...values]]));
  }

  close(): void {
    this.#interface.close();
  }

  say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** The first answer that `read` makes something of; what it does not understand is asked again. */
  async ask<T>(flag: string, question: string, read: (answer: string) => T | undefined): Promise<T> {
    for (;;) {
      const given = this.#flags.get(flag)?.shift();
      if (given === undefined) process.stderr.write(`${question}: `);
      const answer = read((given ?? (await this.#next())).trim());
      if (answer !== undefined) return answer;
      this.say(this.words.wrong);
    }
  }

  /** A text in every language; undefined where it may be left out and the first is. */
  async askInEveryLanguage(flag: string, question: string): Promise<InEveryLanguage>;
  async askInEveryLanguage(
    flag: string,
    question: string,
    mayBeLeftOut: true
  ): Promise<InEveryLanguage | undefined>;
  async askInEveryLanguage(flag: string, question: string, mayBeLeftOut = false) {
    const texts: string[] = [];
    for (const locale of LOCALES) {
      const isFirst = texts.length === 0;
      const asked = `${question} (${this.words[locale]})`;
      const text = await this.ask(`${flag}-${locale}`, asked, (answer) =>
        answer === '' && !(mayBeLeftOut && isFirst) ? undefined : answer
      );
      if (text === '') return undefined;
      texts.push(text);
    }
    return Object.fromEntries(LOCALES.map((locale, at) => [locale, texts[at] ?? '']));
  }

  async #next(): Promise<string> {
    const {done, value} = await this.#lines.next();
    if (done === true) throw new Error(this.words.ended);
    return value;
  }
}

/** Reads one of a few words, or nothing where that is an answer too. */
export function oneOf<const T extends string>(...choices: readonly T[]): (answer: string) => T | undefined {
  return (answer) => choices.find((choice) => choice === answer);
}
