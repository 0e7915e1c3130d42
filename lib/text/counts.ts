import {COUNTED_UNITS, type CountedUnit} from './countedUnits';
import type {Locale} from './locale';
import {NO_BREAK_SPACE} from './noBreakSpace';
import {formatNumber} from './numbers';
import {pluralRu} from './pluralRu';

/**
 * A number with its noun, non-breaking space between: «5 күн», «21 день», "1 day".
 * Source: glossary 3.2. Throws a RangeError for anything but 0, 1, 2, …
 */
export function formatCount(locale: Locale, n: number, unit: CountedUnit): string {
  return formatNumber(locale, n) + NO_BREAK_SPACE + nounAfter(locale, n, unit);
}

function nounAfter(locale: Locale, n: number, unit: CountedUnit): string {
  const {kk, ru, en} = COUNTED_UNITS[unit];
  switch (locale) {
    case 'kk':
      return kk;
    case 'ru':
      return ru[pluralRu(n)];
    case 'en':
      return n === 1 ? en.one : en.other;
    default:
      return locale satisfies never;
  }
}
