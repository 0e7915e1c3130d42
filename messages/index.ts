import type {Locale} from '@/lib/text';
import enCheck from './en/check.json';
import enPages from './en/pages.json';
import enRules from './en/rules.json';
import kkCheck from './kk/check.json';
import kkPages from './kk/pages.json';
import kkRules from './kk/rules.json';
import ruCheck from './ru/check.json';
import ruPages from './ru/pages.json';
import ruRules from './ru/rules.json';

/** What the check says in the browser; the words of the other pages stay on the server. */
export const IN_BROWSER = {
  kk: {...kkCheck, ...kkRules},
  ru: {...ruCheck, ...ruRules},
  en: {...enCheck, ...enRules}
};

export const MESSAGES = {
  kk: {...IN_BROWSER.kk, ...kkPages},
  ru: {...IN_BROWSER.ru, ...ruPages},
  en: {...IN_BROWSER.en, ...enPages}
};

type SameShape<T> = T extends string ? string : {[Key in keyof T]: SameShape<T[Key]>};
type Shape = SameShape<(typeof MESSAGES)['en']>;

/** Fails to compile when a language lacks a key that English has. */
export type SameInEveryLanguage = {[L in Locale]: Complete<(typeof MESSAGES)[L]>};
type Complete<Words extends Shape> = Words;
