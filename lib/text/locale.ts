/** The languages of the site, Kazakh first. The tag of Kazakh is `kk`, not `kz`. */
export const LOCALES = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Each language in itself, so that whoever speaks it finds it. */
export const LANGUAGE_NAMES = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English'
} as const satisfies Record<Locale, string>;
