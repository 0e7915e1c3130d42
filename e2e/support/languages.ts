import type {Page} from '@playwright/test';
import {LOCALES, type Locale} from '@/lib/text';
import type {CheckPage} from './check';
import {pointer} from './hands';

export {LOCALES};

/** The check in a language, by finger or mouse. */
export const checkIn = (page: Page, locale: Locale, hasTouch: boolean): CheckPage => ({
  page,
  locale,
  hand: pointer(hasTouch)
});

/** The link in the header that leads to another language. */
export const languageLink = (page: Page, locale: Locale) =>
  page.getByRole('banner').locator(`a[hreflang=${locale}]`);
