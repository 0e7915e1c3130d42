import type {Locale} from '@/lib/text';
import enCheck from './en/check.json';
import enLetter from './en/letter.json';
import enPages from './en/pages.json';
import enQuestions from './en/questions.json';
import enRules from './en/rules.json';
import kkCheck from './kk/check.json';
import kkLetter from './kk/letter.json';
import kkPages from './kk/pages.json';
import kkQuestions from './kk/questions.json';
import kkRules from './kk/rules.json';
import ruCheck from './ru/check.json';
import ruLetter from './ru/letter.json';
import ruPages from './ru/pages.json';
import ruQuestions from './ru/questions.json';
import ruRules from './ru/rules.json';

/**
 * What the check needs to ask its questions, as part of the page itself. The rest of what it says (`check.json` and
 * `rules.json`) is fetched while the page is idle; the words of the other pages stay on the server.
 */
export const IN_PAGE = {kk: kkQuestions, ru: ruQuestions, en: enQuestions};

export const MESSAGES = {
  kk: {...kkQuestions, ...kkCheck, ...kkRules, ...kkLetter, ...kkPages},
  ru: {...ruQuestions, ...ruCheck, ...ruRules, ...ruLetter, ...ruPages},
  en: {...enQuestions, ...enCheck, ...enRules, ...enLetter, ...enPages}
};

type SameShape<T> = T extends string ? string : {[Key in keyof T]: SameShape<T[Key]>};
type Shape = SameShape<(typeof MESSAGES)['en']>;

/** Fails to compile when a language lacks a key that English has. */
export type SameInEveryLanguage = {[L in Locale]: Complete<(typeof MESSAGES)[L]>};
type Complete<Words extends Shape> = Words;
