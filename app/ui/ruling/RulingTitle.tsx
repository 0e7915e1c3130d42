import {useLocale} from 'next-intl';
import {formatNumberOf, formatRuling, type Ruling} from '@/lib/rulings';
import styles from './ruling.module.css';

/** The full name of a ruling, whose number never parts at its hyphen. */
export function RulingTitle({ruling}: {readonly ruling: Ruling}) {
  const locale = useLocale();
  const number = formatNumberOf(locale, ruling);
  const [before, after] = formatRuling(locale, ruling).split(number);
  return (
    <>
      {before}
      <span className={styles['name']}>{number}</span>
      {after}
    </>
  );
}
