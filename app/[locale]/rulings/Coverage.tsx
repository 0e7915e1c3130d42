import {useLocale, useTranslations} from 'next-intl';
import {courtListAddress, COVERAGE, REGISTER_READ_ON} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import styles from './rulings.module.css';

/** How much of the Court's work the register knows, before anything of it is shown. */
export function Coverage() {
  const t = useTranslations();
  const locale = useLocale();
  const {rulings, newest, withSubject, withProvisions, withOutcome} = COVERAGE;
  return (
    <section className={styles['coverage']}>
      <h2>{t('rulings.coverageTitle')}</h2>
      <p>
        {t('rulings.coverage', {
          all: String(rulings),
          newest: String(newest),
          subject: String(withSubject),
          known: String(withProvisions),
          outcomes: String(withOutcome)
        })}
      </p>
      <p className="small">
        {t('rulings.under1995')} {t('rulings.readOn', {date: formatDate(locale, REGISTER_READ_ON, 'label')})}{' '}
        {t('lookup.officially')}{' '}
        <a href={courtListAddress(locale)} rel="noopener noreferrer">
          {t('lookup.courtList')}
        </a>
      </p>
    </section>
  );
}
