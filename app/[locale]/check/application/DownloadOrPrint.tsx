import {useState} from 'react';
import {useTranslations} from 'next-intl';
import {gapsIn, toText, type ApplicationDocument} from '@/lib/application';
import type {IsoDate} from '@/lib/rules';
import {CopyText} from '../sharing/CopyText';
import {saveAs} from '../sharing/saveAs';
import {PrintButton} from '../printing/PrintButton';
import styles from './application.module.css';
import {loadDocx} from '../deferred/chunks';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the application as an editable file or prints it; shows the number of gaps left. */
export function DownloadOrPrint({
  draft,
  assessedOn
}: {
  readonly draft: ApplicationDocument;
  readonly assessedOn: IsoDate;
}) {
  const t = useTranslations('application');
  const [failed, setFailed] = useState(false);
  const gaps = gapsIn(draft);
  const save = async () => {
    const {toDocx} = await loadDocx();
    saveAs(`zhuginu-${draft.language}-${assessedOn}.docx`, await toDocx(draft, assessedOn), DOCX);
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
        <PrintButton />
      </p>
      {failed && <p role="alert">{t('paper.failed')}</p>}
      <p className="small">{t('paper.nothingHappens')}</p>
      <CopyText name={t('paper.copy')} text={toText(draft)} />
    </div>
  );
}
