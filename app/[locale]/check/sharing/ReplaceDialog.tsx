import {useId, type RefObject} from 'react';
import {useTranslations} from 'next-intl';
import styles from '../chrome/check.module.css';

interface ReplaceDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onReplace: () => void;
}

/** Asks before answers given in this tab are replaced. */
export function ReplaceDialog({dialog, onReplace}: ReplaceDialogProps) {
  const t = useTranslations();
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id}>
      <h2 id={id}>{t('handOver.replaceTitle')}</h2>
      <p>{t('handOver.replaceText')}</p>
      <p className={styles['choices']}>
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            onReplace();
          }}
        >
          {t('handOver.replace')}
        </button>
        <button type="button" className="button equal" onClick={close}>
          {t('handOver.keepMine')}
        </button>
      </p>
    </dialog>
  );
}
