import type {Page} from '@playwright/test';
import {LOCALES, type Locale} from '@/lib/text';
import type {CheckPage} from './check';
import {pointer} from './hands';

export {LOCALES};

/** With `npm run e2e:whole` every test runs in every language, and with every case. */
export const IS_WHOLE = process.env['WHOLE'] === '1';

/** The languages of a test whose mechanism is the same in all: one, another than that of its neighbours. */
export const inTurn = (turn: number): readonly Locale[] =>
  LOCALES.filter((_, at) => IS_WHOLE || at === turn % LOCALES.length);

/** The check in a language, by finger or mouse. */
export const checkIn = (page: Page, locale: Locale, hasTouch: boolean): CheckPage => ({
  page,
  locale,
  hand: pointer(hasTouch)
});

/** The link in the header that leads to another language. */
export const languageLink = (page: Page, locale: Locale) =>
  page.getByRole('banner').locator(`a[hreflang=${locale}]`);
