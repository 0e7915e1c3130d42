import {useTranslations} from 'next-intl';
import type {Lookup, Match, Ruling} from '@/lib/rulings';
import {OpenedProceedings} from '../../../ui/ruling/OpenedProceedings';
import styles from './lookup.module.css';
import {RulingCard} from './RulingCard';

/** The rulings of a lookup, each once. */
export function rulingsIn({exact, inside, readWith, article, wholeAct}: Lookup): readonly Ruling[] {
  const matches = [...exact, ...inside, ...readWith, ...article, ...wholeAct];
  return [...new Set(matches.map(({ruling}) => ruling))];
}

/** What was found, grouped by how closely it matches the norm. */
export function Matches({norm, found}: {readonly norm: string; readonly found: Lookup}) {
  const t = useTranslations('lookup');
  const {kind, exact, inside, readWith, article, wholeAct, opened} = found;
  if (kind === 'noneKnown') return null;
  const isOnlyBeside = exact.length + inside.length === 0 && article.length > 0;
  return (
    <>
      {opened.length > 0 && (
        <section className={styles['group']}>
          <h2>{t('opened')}</h2>
          {opened.map(({proceedings}) => (
            <article key={JSON.stringify(proceedings)} className={styles['card']}>
              <OpenedProceedings proceedings={proceedings} />
            </article>
          ))}
        </section>
      )}
      {isOnlyBeside && <p>{t('beside')}</p>}
      <Group title={t('exact', {place: norm})} matches={exact} />
      <Group title={t('inside')} matches={inside} />
      <Group title={t('readWith')} matches={readWith} />
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
