/** The languages of the site, Kazakh first. The tag of Kazakh is `kk`, not `kz`. */
export const LOCALES = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];
