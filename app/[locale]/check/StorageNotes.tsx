import {useTranslations} from 'next-intl';
import type {Kept} from '@/lib/answers';
import styles from './check.module.css';

/** Says what the browser does not let us keep, once and calmly. */
export function StorageNotes({kept: {keeping, damaged}}: {readonly kept: Kept}) {
  const t = useTranslations('check');
  return (
    <div role="status" className="screen-only">
      {keeping === 'history' && <p className={styles['note']}>{t('storageOff')}</p>}
      {damaged && <p className={styles['note']}>{t('storageDamaged')}</p>}
    </div>
  );
}
