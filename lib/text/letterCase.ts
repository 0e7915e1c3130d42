import type {Locale} from './locale';

/** A text at the beginning of a sentence. */
export const upperFirst = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A text that could begin a sentence, as it appears inside one. */
export const lowerFirst = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
