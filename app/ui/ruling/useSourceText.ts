import {useLocale, useTranslations} from 'next-intl';
import {formatPlace, RULING_ACTS, type RulingSource} from '@/lib/rulings';
import {formatDate} from '@/lib/text';

/** Formats a source: «примечание в акте, Уголовный кодекс (УК), статья 72, …». */
export function useSourceText(): (source: RulingSource) => string {
  const t = useTranslations('rulings');
  const locale = useLocale();
  return ({kind, at, act, article, redaction}) =>
    [
      t(`source.${kind}`),
      act !== undefined && RULING_ACTS[act].short[locale],
      act !== undefined && article !== undefined && formatPlace(locale, act, {article}),
      redaction !== undefined && formatDate(locale, redaction, 'redaction'),
      at
    ]
      .filter((text) => text !== undefined && text !== false)
      .join(', ');
}
