import {useLocale, useMessages, useTranslations} from 'next-intl';
import {lastDayOfLaw, lawBefore, lawChanges, laws, type Law, type LawChange} from '@/lib/rules';
import {formatDate, upperFirst} from '@/lib/text';
import {useDatedRuleWords, useRuleWords} from '../../i18n/useRuleWords';
import {changeWords} from '../../i18n/wordsOf';
import {Citations} from '../../ui/Citations';
import styles from './law.module.css';

/** The change log: each law beside the one before it, newest first. */
export function LawHistory() {
  return laws().map((law) => {
    const before = lawBefore(law);
    return before && <LawChanges key={law.from} before={before} after={law} />;
  });
}

interface LawChangesProps {
  readonly before: Law;
  readonly after: Law;
}

/** What changed from one law to another, criterion by criterion. */
export function LawChanges({before, after}: LawChangesProps) {
  const t = useTranslations('law');
  const locale = useLocale();
  const {criteria} = useRuleWords(after.from);
  const about: Readonly<Record<string, string>> = useMessages().law.about;
  const changes = lawChanges(lastDayOfLaw(before), after.from);
  const titles = (kind: LawChange['kind']) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({criterion}) => criteria[criterion].title)
      .join(' · ');
  return (
    <section id={`since-${after.from}`}>
      <h2>{t('changesTitle', {on: formatDate(locale, after.from, 'on')})}</h2>
      <p>
        {t('changesLead')} {about[after.from]}
      </p>
      {changes.map((change) => (
        <Change key={change.criterion} change={change} before={before} after={after} />
      ))}
      {titles('renumbered') !== '' && (
        <>
          <h3>{t('renumberedTitle')}</h3>
          <p>{titles('renumbered')}</p>
        </>
      )}
      {titles('same') !== '' && (
        <>
          <h3>{t('sameTitle')}</h3>
          <p>{titles('same')}</p>
        </>
      )}
    </section>
  );
}

function Change({change, before, after}: LawChangesProps & {readonly change: LawChange}) {
  const t = useTranslations('law');
  const locale = useLocale();
  const then = useRuleWords(before.from).criteria;
  const now = useRuleWords(after.from).criteria;
  const dated = useDatedRuleWords();
  const {criterion, kind} = change;
  if (kind === 'same' || kind === 'renumbered') return null;
  return (
    <article className={styles['change']}>
      <h3>{(change.after === undefined ? then : now)[criterion].title}</h3>
      <p>{changeWords(dated, change)}</p>
      <div className={styles['sides']}>
        <div>
          <h4>{upperFirst(locale, formatDate(locale, after.from, 'before'))}</h4>
          <p>{change.before === undefined ? t('noneBefore') : then[criterion].condition}</p>
          {change.before && <Citations citations={change.before.citations} lawOn={lastDayOfLaw(before)} />}
        </div>
        <div>
          <h4>{upperFirst(locale, formatDate(locale, after.from, 'from'))}</h4>
          <p>{change.after === undefined ? t('noneSince') : now[criterion].condition}</p>
          {change.after && <Citations citations={change.after.citations} lawOn={after.from} />}
        </div>
      </div>
    </article>
  );
}
