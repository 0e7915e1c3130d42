import type {Locale, useTranslations} from 'next-intl';
import type {Law} from '@/lib/rules';
import {formatDate} from '@/lib/text';

type ConditionsWords = ReturnType<typeof useTranslations<'conditions'>>;

/** The title of the page on a past or future law. */
export function lawTitle(t: ConditionsWords, locale: Locale, {from, until}: Law): string {
  return until === undefined
    ? t('comingTitle', {since: formatDate(locale, from, 'from')})
    : t('periodTitle', {from: formatDate(locale, from, 'label'), until: formatDate(locale, until, 'label')});
}
