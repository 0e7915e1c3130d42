import {useLocale, useTranslations} from 'next-intl';
import {formatPlace, RULING_ACTS, type Proceedings} from '@/lib/rulings';
import styles from './ruling.module.css';

/** A provision on which the Court opened proceedings; says that the reader has to find out how they ended. */
export function OpenedProceedings({proceedings}: {readonly proceedings: Proceedings}) {
  const t = useTranslations('ruling.opened');
  const locale = useLocale();
  const {act, subject, known} = proceedings;
  return (
    <>
      <p className={styles['provision']}>
        {RULING_ACTS[act].short[locale]}, {formatPlace(locale, act, proceedings)}
        {'\u00a0– '}
        <strong>{t('label')}</strong>
      </p>
      <p>
        {subject[locale]}. {known[locale]}
      </p>
      <p>{t('meaning')}</p>
    </>
  );
}
