import {useTranslations} from 'next-intl';
import styles from '../chrome/check.module.css';
import {isInApp} from './isInApp';

/** Says inside another app, before the first answer, what may not work there and how to get out. */
export function InAppNote() {
  const t = useTranslations('handOver');
  return (
    <div role="status" className="screen-only">
      {isInApp(navigator.userAgent) && <p className={styles['note']}>{t('inApp')}</p>}
    </div>
  );
}
