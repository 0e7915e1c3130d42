import {useTranslations} from 'next-intl';
import {BEFORE_REFORM, lawChanges, REFORM, type LawChange} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {Citations} from '../../ui/Citations';
import {conditionIn} from '../conditions/conditionWords';
import styles from './law.module.css';

/** The change log of the reform, criterion by criterion. */
export function LawChanges() {
  const t = useTranslations('law');
  const {criteria} = useRuleWords();
  const changes = lawChanges(BEFORE_REFORM, REFORM);
  const titles = (...kinds: readonly LawChange['kind'][]) =>
    changes
      .filter(({kind}) => kinds.includes(kind))
      .map(({criterion}) => criteria[criterion].title)
      .join(' · ');
  return (
    <section>
      <h2>{t('changesTitle')}</h2>
      <p>{t('changesLead')}</p>
      {changes.map((change) => (
        <Change key={change.criterion} change={change} />
      ))}
      <h3>{t('renumberedTitle')}</h3>
      <p>{titles('renumbered')}</p>
      <h3>{t('sameTitle')}</h3>
      <p>{titles('same')}</p>
    </section>
  );
}

function Change({change}: {readonly change: LawChange}) {
  const t = useTranslations('law');
  const words = useRuleWords();
  const {criterion, kind, before, after} = change;
  if (kind === 'same' || kind === 'renumbered') return null;
  return (
    <article className={styles['change']}>
      <h3>{words.criteria[criterion].title}</h3>
      <p>{words.changed[criterion as keyof typeof words.changed]}</p>
      <div className={styles['sides']}>
        <div>
          <h4>{t('until')}</h4>
          <p>{before === undefined ? t('noneBefore') : conditionIn(words, change, before)}</p>
          {before !== undefined && <Citations citations={before.citations} lawOn={BEFORE_REFORM} />}
        </div>
        <div>
          <h4>{t('since')}</h4>
          <p>{after === undefined ? t('noneSince') : conditionIn(words, change, after)}</p>
          {after !== undefined && <Citations citations={after.citations} lawOn={REFORM} />}
        </div>
      </div>
    </article>
  );
}
