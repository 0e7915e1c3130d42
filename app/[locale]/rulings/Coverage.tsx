import {useTranslations} from 'next-intl';
import {COVERAGE} from '@/lib/rulings';
import styles from './rulings.module.css';

/** How much of the Court's work the register covers, shown before its content. */
export function Coverage() {
  const t = useTranslations();
  const {rulings, newest, withSubject, withProvisions, withOutcome} = COVERAGE;
  return (
    <section className={styles['coverage']}>
      <h2>{t('rulings.coverageTitle')}</h2>
      <p>
        {t('rulings.coverage', {
          all: rulings,
          newest: String(newest),
          subject: String(withSubject),
          known: String(withProvisions),
          outcomes: String(withOutcome)
        })}
      </p>
    </section>
  );
}
