import type {ReactNode} from 'react';
import {useTranslations} from 'next-intl';
import type {Citation, IsoDate} from '@/lib/rules';
import {Citations} from './Citations';
import styles from './citation.module.css';

interface LawLineProps {
  readonly citations: readonly Citation[];
  readonly lawOn: IsoDate;
  /** What else the law says about it, in words. */
  readonly children?: ReactNode;
}

/** The provisions behind a text, as one collapsed line; expanded on paper. */
export function LawLine({citations, lawOn, children}: LawLineProps) {
  const t = useTranslations('result');
  if (citations.length === 0 && children === undefined) return null;
  return (
    <details className={styles['law']}>
      <summary>{t('byLaw')}</summary>
      <Citations citations={citations} lawOn={lawOn} />
      {children}
    </details>
  );
}
