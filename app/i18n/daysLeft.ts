import {useLocale, useTranslations, type Locale} from 'next-intl';
import {formatNumber} from '@/lib/text';

type ResultWords = ReturnType<typeof useTranslations<'result'>>;

/**
 * How many days are left before a time limit ends, as a line of its own without a full stop: 0 is the last day itself,
 * below 0 the limit is over.
 */
export function daysLeft(t: ResultWords, locale: Locale, days: number): string {
  const count = Math.abs(days);
  return t(days < 0 ? 'daysAgo' : 'daysLeft', {days: count, number: formatNumber(locale, count)});
}

export function useDaysLeft(): (days: number) => string {
  const t = useTranslations('result');
  const locale = useLocale();
  return (days) => daysLeft(t, locale, days);
}
