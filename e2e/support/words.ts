import {readdirSync, readFileSync} from 'node:fs';
import {createTranslator, type Messages} from 'next-intl';
import {daysLeft} from '@/app/i18n/daysLeft';
import type {RuleWords} from '@/app/i18n/ruleWords';
import {ruleWordsOn} from '@/app/i18n/ruleWordsOn';
import type {IsoDate} from '@/lib/rules';
import {LOCALES, type Locale} from '@/lib/text';
import type {MESSAGES} from '@/messages';

type Widened<T> = T extends string ? string : {readonly [Key in keyof T]: Widened<T[Key]>};

/** The messages of one language, read when the tests run: no wording is repeated here. */
export type Words = Widened<(typeof MESSAGES)['en']>;

// Read as files: Node would require import attributes for JSON modules.
const WORDS = Object.fromEntries(
  LOCALES.map((locale) => {
    const files = readdirSync(`messages/${locale}`).filter((name) => name.endsWith('.json'));
    const read = (name: string) => JSON.parse(readFileSync(`messages/${locale}/${name}`, 'utf8')) as object;
    return [locale, Object.assign({}, ...files.map(read))];
  })
) as Record<Locale, Words>;

export const wordsIn = (locale: Locale): Words => WORDS[locale];

/** The words of the rules as they are under the law of a day. */
export const rulesIn = (locale: Locale, day: IsoDate): RuleWords => ruleWordsOn(WORDS[locale], day);

/** A message with its arguments, for those without plural forms. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message);
}

/** The line with the days left, which has plural forms. */
export function daysLeftIn(locale: Locale, days: number): string {
  const t = createTranslator({locale, messages: WORDS[locale] as Messages, namespace: 'result'});
  return daysLeft(t, locale, days);
}
