import {useLocale, useTranslations} from 'next-intl';
import {courtListAddress, REGISTER_READ_ON} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import styles from './rulings.module.css';

/** Under which Constitution the rulings were made, what was read and when, and where the official answer is. */
export function Officially() {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <p className={`${styles['officially'] ?? ''} small`}>
      {t('rulings.under1995')} {t('rulings.readOn', {date: formatDate(locale, REGISTER_READ_ON, 'label')})}{' '}
      {t('lookup.officially')}{' '}
      <a href={courtListAddress(locale)} rel="noopener noreferrer">
        {t('lookup.courtList')}
      </a>
    </p>
  );
}
