import {useState} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {writeFile} from '@/lib/answers';
import type {Answers, IsoDate} from '@/lib/rules';
import {saveAs} from './saveAs';
import {currentSaved} from '../state/store';
import {sharedLink} from './sharedLink';
import {rulesOfPage} from './rulesOfPage';
import {CopyText} from './CopyText';
import styles from './sharing.module.css';
import {OpenFile} from './OpenFile';
import {QrCode} from './QrCode';

interface ShareResultProps {
  readonly answers: Answers;
  readonly assessedOn: IsoDate;
}

/** Ways to come back later or to let a lawyer see the same: a file, a link, a sheet. */
export function ShareResult({answers, assessedOn}: ShareResultProps) {
  const t = useTranslations('handOver');
  const inApp = useTranslations('result');
  const saveDraft = () => {
    saveAs(
      `zhuginu-${assessedOn}.json`,
      writeFile(currentSaved().draft, assessedOn, rulesOfPage()),
      'application/json'
    );
  };
  return (
    <section className="screen-only">
      <h2>{t('title')}</h2>
      <h3>{t('fileTitle')}</h3>
      <p>{t('fileText')}</p>
      <p className={styles['row']}>
        <button type="button" className="button equal" onClick={saveDraft}>
          {t('saveFile')}
        </button>
      </p>
      <OpenFile />
      <p className="small">{inApp('nothingHappens')}</p>
      <h3>{t('linkTitle')}</h3>
      <p>{t('linkText')}</p>
      <MakeLink answers={answers} assessedOn={assessedOn} />
      <h3>{t('sheetTitle')}</h3>
      <p>
        {t('sheetText')} <a href="#sheet">{t('openSheet')}</a>
      </p>
    </section>
  );
}

function MakeLink({answers, assessedOn}: ShareResultProps) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  const [link, setLink] = useState<string>();
  if (link === undefined) {
    return (
      <p className={styles['row']}>
        <button
          type="button"
          className="button equal"
          onClick={() => {
            setLink(sharedLink(locale, answers, assessedOn));
          }}
        >
          {t('makeLink')}
        </button>
      </p>
    );
  }
  return (
    <>
      <CopyText name={t('copyLink')} text={link} shownAs={t('linkLabel')} />
      <QrCode text={link} label={t('qrLabel')} />
    </>
  );
}
