import type {Locale} from './locale';

/** A text as it begins a sentence. */
export const upperFirst = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A text that can begin a sentence, as it stands inside one. */
export const lowerFirst = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
