import {useLocale, useTranslations} from 'next-intl';
import {keepDraft, keptDraft} from '@/lib/answers';
import {assess, type Assessment} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import type {Check} from '../useCheck';
import styles from './handOver.module.css';

function assessToday(): void {
  const {asOf: _day, ...draft} = keptDraft().draft;
  keepDraft(draft);
}

/** Above a result of another day: which day it is of, and what has changed since. */
export function SinceThen({check, then}: {readonly check: Check; readonly then: Assessment}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  const words = useRuleWords();
  const daysLeft = useDaysLeft();
  const {today, now, interview} = check;
  if (today === now) return null;
  const current = assess(interview.answers, {today: now});
  const changed = current.verdict.kind !== then.verdict.kind;
  return (
    <div className={styles['since']}>
      <p>{t('resultOf', {date: formatDate(locale, today, 'label')})}</p>
      <p>
        {changed ? t('verdictNow', {verdict: words.verdicts[current.verdict.kind].label}) : t('verdictSame')}{' '}
        {current.deadline !== undefined && `${daysLeft(current.deadline.daysLeft)}.`}
      </p>
      <p className="screen-only">
        <button type="button" className="quiet" onClick={assessToday}>
          {t('assessToday')}
        </button>
      </p>
    </div>
  );
}
