import {useId} from 'react';
import {useTranslations} from 'next-intl';
import styles from './inShort.module.css';
import type {Short} from './shortOf';

const PARTS = ['reason', 'step', 'lastDay', 'elsewhere'] as const satisfies readonly (keyof Short)[];

/** The summary under the verdict: a line each for why, what first, by when and where else. */
export function InShort({short}: {readonly short: Short}) {
  const t = useTranslations('inShort');
  const title = useId();
  return (
    <section className={styles['short']} aria-labelledby={title} data-short="">
      <h2 id={title}>{t('title')}</h2>
      {PARTS.map((part) => (
        <p key={part} data-part={part}>
          <strong>{t(part)}:</strong> {short[part]}
        </p>
      ))}
    </section>
  );
}
