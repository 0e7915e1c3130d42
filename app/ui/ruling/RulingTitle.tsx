import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {formatNumberOf, type Ruling} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import styles from './ruling.module.css';

/** The full name of a ruling, whose number never breaks at its hyphen. */
export function RulingTitle({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  const {date} = ruling;
  const written = {
    number: formatNumberOf(locale, ruling),
    whole: (number: ReactNode) => <span className={styles['name']}>{number}</span>
  };
  return date === undefined
    ? t.rich('nameUndated', written)
    : t.rich('name', {...written, dated: formatDate(locale, date, 'dated')});
}
