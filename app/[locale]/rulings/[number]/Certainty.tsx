import {useTranslations} from 'next-intl';
import type {Ruling} from '@/lib/rulings';
import {useSourceText} from '../../../ui/ruling/useSourceText';
import styles from '../rulings.module.css';

const PARTS = ['number', 'subject', 'outcome'] as const;

/** How sure each part of the entry is, and the sources behind it. */
export function Certainty({ruling: {certainty, sources}}: {readonly ruling: Ruling}) {
  const t = useTranslations('rulings');
  const sourceText = useSourceText();
  if (sources.length === 0) return null;
  return (
    <section className={styles['sources']}>
      <h2>{t('sourcesTitle')}</h2>
      <ul>
        {PARTS.map((part) => {
          const grade = certainty[part];
          return (
            grade !== undefined && (
              <li key={part}>
                {t(`certainty.${part}`)}: {t(`grade.${grade}`)}
              </li>
            )
          );
        })}
      </ul>
      <ul className="small">
        {sources.map((source) => (
          <li key={JSON.stringify(source)}>{sourceText(source)}</li>
        ))}
      </ul>
    </section>
  );
}
