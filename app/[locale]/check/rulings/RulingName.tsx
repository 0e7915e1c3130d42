import {useLocale, useTranslations} from 'next-intl';
import type {Ruling} from '@/lib/rulings';
import {RulingTitle} from '../../../ui/ruling/RulingTitle';

/** Its full name, leading to its own page beside the check. */
export function RulingName({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  return (
    <a href={`/${locale}/rulings/${ruling.number}/`} target="_blank" rel="noopener noreferrer">
      <RulingTitle ruling={ruling} />
      <span className="visually-hidden"> {t('newTab')}</span>
    </a>
  );
}
