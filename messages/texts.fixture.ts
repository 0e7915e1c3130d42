import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';
import {readdirSync, readFileSync} from 'node:fs';
import {FILING_LANGUAGES} from '@/lib/application';
import {LOCALES, type Locale} from '@/lib/text';

export const LANGUAGES = LOCALES;
export type Language = Locale;

interface Words {
  readonly [key: string]: string | Words;
}

function flat(words: Words, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)
  );
}

const FILED_IN: readonly Language[] = FILING_LANGUAGES;

const HERE = import.meta.dirname;

/** Every file of a language's folder, so that no words stay outside the tests. */
function read(language: Language): ReadonlyMap<string, string> {
  const files = readdirSync(`${HERE}/${language}`).filter((name) => name.endsWith('.json'));
  return new Map(
    files.flatMap((name) => flat(JSON.parse(readFileSync(`${HERE}/${language}/${name}`, 'utf8')) as Words))
  );
}

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  kk: read('kk'),
  ru: read('ru'),
  en: read('en')
};

const ALL_KEYS = [...new Set(LANGUAGES.flatMap((language) => [...TEXTS[language].keys()]))];

/** What a language has to say: all that another says, but the paper only where it may be filed (art. 36). */
export const keysFor = (language: Language): readonly string[] =>
  ALL_KEYS.filter((key) => FILED_IN.includes(language) || !key.startsWith('paper.'));

/** Every text of a language by its full key. */
export const textsIn = (language: Language): ReadonlyMap<string, string> => TEXTS[language];

export const textOf = (language: Language, key: string): string => TEXTS[language].get(key) ?? '';

/** Read as it is, by the id of a rule, and not through a formatter. */
export const isReadAsValue = (key: string): boolean =>
  /^(?:questions|rights|rightGroups|criteria|unsure|timeLimits|remedies|documents|acts|verdicts|law\.(?:open|about|news)|paper(?!\.(?:yearEnds|returned|pending)$))\./.test(
    key
  );

/** Whatever stands in a message, branches and tags included. */
export function elementsOf(text: string): readonly MessageFormatElement[] {
  return parse(text).flatMap(inside);
}

function inside(element: MessageFormatElement): readonly MessageFormatElement[] {
  switch (element.type) {
    case TYPE.plural:
    case TYPE.select:
      return [element, ...Object.values(element.options).flatMap(({value}) => value.flatMap(inside))];
    case TYPE.tag:
      return [element, ...element.children.flatMap(inside)];
    default:
      return [element];
  }
}

/** The words a reader sees, without names of arguments. */
export function wordsOf(text: string): string {
  return elementsOf(text)
    .map((element) => (element.type === TYPE.literal ? element.value : ' '))
    .join('');
}

const WORDS = new Map(LANGUAGES.map((language) => [language, readable(language)]));

function readable(language: Language): readonly (readonly [key: string, words: string])[] {
  return [...TEXTS[language]].map(([key, text]) => [key, wordsOf(text)]);
}

/** The keys and words of a language in which something is found, as lines to read. */
export function linesWith(language: Language, found: RegExp): readonly string[] {
  const lines = WORDS.get(language) ?? [];
  return lines.filter(([, words]) => found.test(words)).map(([key, words]) => `${language} ${key}: ${words}`);
}
