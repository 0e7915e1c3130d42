import {recordOf} from '../../rules';
import {LOCALES, type Locale} from '../../text';

/** The messages of each language, nested by id. */
export type Messages = Readonly<Record<Locale, object>>;

/** One message by its id, in each language. */
export type WordsById = ReadonlyMap<string, Readonly<Record<Locale, string>>>;

/** The messages by their ids, as "criteria.timeLimit.title". */
export function wordsById(messages: Messages): WordsById {
  const flat = recordOf(LOCALES, (locale) => new Map(leaves(messages[locale], [])));
  const ids = new Set(LOCALES.flatMap((locale) => [...flat[locale].keys()]));
  return new Map([...ids].map((id) => [id, recordOf(LOCALES, (locale) => flat[locale].get(id) ?? '')]));
}

/** The ids that equal one of `beginnings` or are nested below it. */
export const idsUnder = (words: WordsById, beginnings: readonly string[]): readonly string[] =>
  [...words.keys()].filter((id) => beginnings.some((one) => id === one || id.startsWith(`${one}.`)));

function* leaves(value: unknown, path: readonly string[]): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) yield* leaves(below, [...path, key]);
  }
}
