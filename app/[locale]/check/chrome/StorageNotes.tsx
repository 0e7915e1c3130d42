import {useTranslations} from 'next-intl';
import type {Saved} from '../state/store';
import styles from './check.module.css';

/** Says what the browser does not let us keep, once and calmly. */
export function StorageNotes({saved: {storedIn, damaged}}: {readonly saved: Saved}) {
  const t = useTranslations('check');
  return (
    <div role="status" className="screen-only">
      {storedIn === 'history' && <p className={styles['note']}>{t('storageOff')}</p>}
      {damaged && <p className={styles['note']}>{t('storageDamaged')}</p>}
    </div>
  );
}
