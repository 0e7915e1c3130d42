import {useTranslations} from 'next-intl';
import type {Outcome} from '@/lib/rulings';
import styles from './ruling.module.css';

/** What the Court found, in words and in one colour: whether it is good news depends on the reader's case. */
export function OutcomeLabel({outcome = 'unknown'}: {readonly outcome: Outcome | 'unknown' | undefined}) {
  const t = useTranslations('ruling.outcome');
  return (
    <strong className={styles['outcome']} data-outcome={outcome}>
      {t(outcome)}
    </strong>
  );
}
