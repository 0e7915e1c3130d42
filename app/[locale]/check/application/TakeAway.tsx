import {useState} from 'react';
import {useTranslations} from 'next-intl';
import {gapsIn, type ApplicationDocument} from '@/lib/application';
import type {IsoDate} from '@/lib/rules';
import {saveAs} from '../saveAs';
import styles from './application.module.css';
import {loadDocx} from './loadDocx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The paper as an editable file, or on the printer; with the number of gaps left. */
export function TakeAway({draft, today}: {readonly draft: ApplicationDocument; readonly today: IsoDate}) {
  const t = useTranslations('application');
  const ui = useTranslations('ui');
  const [failed, setFailed] = useState(false);
  const gaps = gapsIn(draft);
  const save = async () => {
    const {toDocx} = await loadDocx();
    saveAs(`zhuginu-${draft.language}-${today}.docx`, await toDocx(draft, today), DOCX);
    setFailed(false);
  };
  return (
    <div className={styles['takeAway']}>
      <p>{gaps === 0 ? t('paper.noGaps') : t('paper.gaps', {count: gaps})}</p>
      <p className={styles['actions']}>
        <button
          type="button"
          className="button"
          onClick={() => {
            save().catch(() => {
              setFailed(true);
            });
          }}
        >
          {t('paper.docx')}
        </button>
        <button
          type="button"
          className="button equal"
          onClick={() => {
            window.print();
          }}
        >
          {ui('print')}
        </button>
      </p>
      {failed && <p role="alert">{t('paper.failed')}</p>}
    </div>
  );
}
