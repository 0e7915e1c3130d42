import type {Locale} from '@/lib/text';
import en from '../../messages/en.json' with {type: 'json'};
import kk from '../../messages/kk.json' with {type: 'json'};
import ru from '../../messages/ru.json' with {type: 'json'};

type Widened<T> = T extends string ? string : {readonly [Key in keyof T]: Widened<T[Key]>};

/** The messages of one language, read when the tests run: no wording is repeated here. */
export type Words = Widened<typeof en>;

const WORDS: Readonly<Record<Locale, Words>> = {kk, ru, en};

export const wordsIn = (locale: Locale): Words => WORDS[locale];

/** A message with its arguments, for those without plural forms. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message);
}
