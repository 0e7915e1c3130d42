import {formatCount} from './counts';
import type {Locale} from './locale';

/**
 * How many days ago a time limit ended, from 1 up: «Мерзім 5 күн бұрын аяқталды», «Срок истек 5 дней назад».
 * Source: glossary 3.2. Throws a RangeError for 0 (the last day still counts: see daysLeft) and below.
 */
export function daysAgo(locale: Locale, n: number): string {
  if (n === 0) throw new RangeError('A time limit has not ended on its last day');
  const days = formatCount(locale, n, 'day');
  switch (locale) {
    case 'kk':
      return `Мерзім ${days} бұрын аяқталды`;
    case 'ru':
      return `Срок истек ${days} назад`;
    case 'en':
      return `The time limit ended ${days} ago`;
    default:
      return locale satisfies never;
  }
}
