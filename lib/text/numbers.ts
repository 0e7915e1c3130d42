import type {Locale} from './locale';

/** Used between a number and its unit, between a day and its month, and after `1)`: glossary 3.3. */
export const NO_BREAK_SPACE = '\u00a0';

const SEPARATORS = {kk: NO_BREAK_SPACE, ru: NO_BREAK_SPACE, en: ','} as const satisfies Record<
  Locale,
  string
>;

/**
 * Writes a whole number with its thousands set apart: 13 000 in kk and ru (non-breaking space), 13,000 in en.
 * Source: glossary 3.3. Throws a RangeError for anything but 0, 1, 2, …
 */
export function formatNumber(locale: Locale, n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a count: ${n}`);
  return String(n).replace(/\B(?=(\d{3})+$)/g, SEPARATORS[locale]);
}
