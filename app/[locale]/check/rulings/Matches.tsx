import {useTranslations} from 'next-intl';
import type {Lookup, Match, Ruling} from '@/lib/rulings';
import styles from './lookup.module.css';
import {RulingCard} from './RulingCard';

/** The rulings of a lookup, each once. */
export function rulingsIn({exact, article, wholeAct}: Lookup): readonly Ruling[] {
  return [...new Set([...exact, ...article, ...wholeAct].map(({ruling}) => ruling))];
}

/** What was found, by how near it lies to the norm. */
export function Matches({norm, found}: {readonly norm: string; readonly found: Lookup}) {
  const t = useTranslations('lookup');
  const {kind, exact, article, wholeAct} = found;
  if (kind === 'noneKnown') return null;
  const isNarrow = exact.length === 0 && article.length > 0;
  return (
    <>
      {isNarrow && (
        <p>
          {t('noneExact', {place: norm})}. {t('notNo')}
        </p>
      )}
      <Group title={t('exact', {place: norm})} matches={exact} />
      <Group title={t('article')} matches={article} />
      <Group title={t('wholeAct')} matches={wholeAct} />
    </>
  );
}

function Group({title, matches}: {readonly title: string; readonly matches: readonly Match[]}) {
  if (matches.length === 0) return null;
  const rulings = [...new Set(matches.map(({ruling}) => ruling))];
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      {rulings.map((ruling) => (
        <RulingCard key={ruling.number} matches={matches.filter((match) => match.ruling === ruling)} />
      ))}
    </section>
  );
}
