import {defineRouting} from 'next-intl/routing';

/** Every address carries its language: nothing is stored, guessed or negotiated. */
export const routing = defineRouting({
  locales: ['kk', 'ru', 'en'],
  defaultLocale: 'kk',
  localePrefix: 'always',
  localeCookie: false,
  localeDetection: false
});
