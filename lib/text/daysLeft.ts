import {formatCount} from './counts';
import {daysAgo} from './daysAgo';
import type {Locale} from './locale';
import {pluralRu} from './pluralRu';

const LAST_DAY_TODAY = {
  kk: 'Бүгін – соңғы күн',
  ru: 'Сегодня последний день',
  en: 'Today is the last day'
} as const satisfies Record<Locale, string>;

const ENDS_TOMORROW = {
  kk: 'Мерзім ертең аяқталады',
  ru: 'Срок истекает завтра',
  en: 'The time limit ends tomorrow'
} as const satisfies Record<Locale, string>;

/**
 * How many days are left before a time limit ends, as a line of its own without a full stop: 0 is the last day itself
 * («Бүгін – соңғы күн»), 1 the day before («Мерзім ертең аяқталады»), then «5 күн қалды», «Осталось 5 дней»;
 * below 0 the limit is over, as daysAgo says it. Source: glossary 3.2. Throws a RangeError for a fraction.
 */
export function daysLeft(locale: Locale, n: number): string {
  if (n < 0) return daysAgo(locale, -n);
  if (n === 0) return LAST_DAY_TODAY[locale];
  if (n === 1) return ENDS_TOMORROW[locale];
  const days = formatCount(locale, n, 'day');
  switch (locale) {
    case 'kk':
      return `${days} қалды`;
    case 'ru':
      return `${pluralRu(n) === 'one' ? 'Остался' : 'Осталось'} ${days}`;
    case 'en':
      return `${days} left`;
    default:
      return locale satisfies never;
  }
}
