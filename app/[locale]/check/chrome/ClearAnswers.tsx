import {useRef, useState} from 'react';
import {useTranslations} from 'next-intl';
import styles from './check.module.css';
import {go} from '../state/address';
import {questionStep} from '../state/step';
import {clear} from '../state/store';

/** Asks once, then erases everything that this page controls. */
export function ClearAnswers() {
  const t = useTranslations('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const [cleared, setCleared] = useState(false);
  const confirm = () => {
    dialog.current?.close();
    clear();
    setCleared(true);
    go(questionStep('request'));
  };
  return (
    <div className={`${styles['clear'] ?? ''} screen-only`}>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {t('clear')}
      </button>
      <span role="status">{cleared ? t('cleared') : ''}</span>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="clear-title">
        <h2 id="clear-title">{t('clearConfirm')}</h2>
        <p>{t('clearWarning')}</p>
        <p className={styles['choices']}>
          <button type="button" className="button" onClick={confirm}>
            {t('clearYes')}
          </button>
          <button type="button" className="button equal" onClick={() => dialog.current?.close()}>
            {t('clearNo')}
          </button>
        </p>
      </dialog>
    </div>
  );
}
