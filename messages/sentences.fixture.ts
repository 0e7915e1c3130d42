import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';
import {keysFor, textOf, type Language} from './texts.fixture';

/** Titles of acts are the law's, and the paper is written for the Court. */
const isOnScreens = (key: string): boolean => !/^(?:acts|paper)\./.test(key);

/** A date has this many words; whatever else is inserted counts as one. */
const DATE_WORDS: Readonly<Record<Language, number>> = {kk: 4, ru: 4, en: 3};
const DATES = ['date', 'from', 'until', 'filed', 'checked', 'dated', 'after', 'before', 'other'];

export interface Sentence {
  readonly key: string;
  readonly text: string;
  readonly words: number;
}

/** Whatever is read on a screen, sentence by sentence; a label without a full stop is one. */
export function sentencesOnScreens(language: Language): readonly Sentence[] {
  return keysFor(language)
    .filter(isOnScreens)
    .flatMap((key) =>
      sentencesIn(shown(language, parse(textOf(language, key)))).map((text) => ({
        key,
        text,
        words: wordsIn(text)
      }))
    );
}

/** Only what is written in sentences, without titles, labels and hints. */
export const runningText = (language: Language): readonly Sentence[] =>
  sentencesOnScreens(language).filter(({key}) => /[.?!…](?:\s|$)/.test(textOf(language, key)));

/** Ends at a full stop and the like before a capital, a figure or a quote; each point of a list is one of its own. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…][»”)]?) (?=[\p{Lu}\d«“(#])|[:;] (?=\d\))/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}][^\s/–]*/gu)?.length ?? 0;

/** Every text as it is read, with stand-ins for what is inserted, as lines in which something is found. */
export const shownWith = (language: Language, found: RegExp): readonly string[] =>
  keysFor(language)
    .map((key) => [key, shown(language, parse(textOf(language, key)))] as const)
    .filter(([, text]) => found.test(text))
    .map(([key, text]) => `${language} ${key}: ${text}`);

/** As it is read, with stand-ins for what is inserted, and of a plural the form for many. */
function shown(language: Language, elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value;
        case TYPE.plural:
        case TYPE.select:
          return shown(language, element.options['other']?.value ?? []);
        case TYPE.tag:
          return shown(language, element.children);
        case TYPE.argument:
          return DATES.includes(element.value) ? Array(DATE_WORDS[language]).fill('X').join(' ') : 'X';
        default:
          return 'X';
      }
    })
    .join('');
}
