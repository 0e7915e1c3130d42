import {useLocale, useTranslations} from 'next-intl';
import {formatRuling, type Ruling} from '@/lib/rulings';

/** Its full name, leading to its own page beside the check. */
export function RulingName({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  return (
    <a href={`/${locale}/rulings/${ruling.number}/`} target="_blank" rel="noopener noreferrer">
      {formatRuling(locale, ruling)}
      <span className="visually-hidden"> {t('newTab')}</span>
    </a>
  );
}
