/** The languages of the site, Kazakh first. The tag of Kazakh is `kk`, not `kz`. */
export const LOCALES = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The name of each language in that language, so that its speakers find it. */
export const LANGUAGE_NAMES = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English'
} as const satisfies Record<Locale, string>;
