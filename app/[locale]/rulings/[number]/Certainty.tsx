import {useLocale, useTranslations} from 'next-intl';
import {formatPlace, RULING_ACTS, type Ruling, type RulingSource} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import styles from '../rulings.module.css';

const PARTS = ['number', 'subject', 'outcome'] as const;

/** How sure each part of the entry is, and the sources behind it. */
export function Certainty({ruling: {certainty, sources}}: {readonly ruling: Ruling}) {
  const t = useTranslations('rulings');
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
          <li key={JSON.stringify(source)}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceText({source: {kind, at, act, article, redaction}}: {readonly source: RulingSource}) {
  const t = useTranslations('rulings');
  const locale = useLocale();
  const details = [
    act !== undefined && RULING_ACTS[act].short[locale],
    act !== undefined && article !== undefined && formatPlace(locale, act, {article}),
    redaction !== undefined && formatDate(locale, redaction, 'redaction'),
    at
  ].filter((text) => text !== undefined && text !== false);
  return <>{[t(`source.${kind}`), ...details].join(', ')}</>;
}
