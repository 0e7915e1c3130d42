import {useSyncExternalStore} from 'react';
import {useTranslations} from 'next-intl';
import styles from '../chrome/check.module.css';
import {isUpdateReady, onUpdate, takeUpdate} from './registerWorker';

const neverOnServer = () => false;

/** Offers a newer version of the site; the person decides when to switch. */
export function UpdateNote() {
  const t = useTranslations('check');
  const ready = useSyncExternalStore(onUpdate, isUpdateReady, neverOnServer);
  return (
    <div role="status" className="screen-only">
      {ready && (
        <div className={styles['note']}>
          <p>{t('updateReady')}</p>
          <button type="button" className="quiet" onClick={takeUpdate}>
            {t('updateTake')}
          </button>
        </div>
      )}
    </div>
  );
}
