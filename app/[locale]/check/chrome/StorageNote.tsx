import {useTranslations} from 'next-intl';
import styles from './check.module.css';

interface StorageNoteProps {
  readonly says: 'storageOff' | 'storageDamaged';
  readonly isSo: boolean;
}

/** Says once, and calmly, what the browser does not let us store. */
export function StorageNote({says, isSo}: StorageNoteProps) {
  const t = useTranslations('check');
  return (
    <div role="status" className="screen-only">
      {isSo && <p className={styles['note']}>{t(says)}</p>}
    </div>
  );
}
