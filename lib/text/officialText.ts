import type {Redaction} from '../rules';
import type {Locale} from './locale';

/** The languages in which the law is official, and in which an application may be filed. */
type OfficialLanguage = 'kk' | 'ru';

const NEAREST = {kk: 'kk', ru: 'ru', en: 'ru'} as const satisfies Record<Locale, OfficialLanguage>;

/** The official language closest to the reader's: English readers are given the Russian text. */
export const officialLanguage = (locale: Locale): OfficialLanguage => NEAREST[locale];

/** The official text of a redaction, if its address is known. */
export const linkFor = (redaction: Redaction | undefined, locale: Locale): string | undefined =>
  redaction?.links?.[officialLanguage(locale)];
