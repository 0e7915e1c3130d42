import {useLocale, useTranslations} from 'next-intl';
import {changes} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {change} from '../state/store';
import type {AssessedCheck} from '../state/useCheck';
import styles from './sharing.module.css';

/** Above a result of another day: that day, and what has changed since. */
export function SinceThen({check}: {readonly check: AssessedCheck}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  const words = useRuleWords();
  const daysLeft = useDaysLeft();
  const {assessedOn, today, assessment, assessmentToday: current} = check;
  if (assessedOn === today) return null;
  const changed = current.verdict.kind !== assessment.verdict.kind;
  return (
    <div className={styles['since']}>
      <p>{t('resultOf', {date: formatDate(locale, assessedOn, 'label')})}</p>
      <p>
        {changed ? t('verdictNow', {verdict: words.verdicts[current.verdict.kind].label}) : t('verdictSame')}{' '}
        {current.deadline !== undefined && `${daysLeft(current.deadline.daysLeft)}.`}
      </p>
      <p className="screen-only">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            change(changes.assessToday);
          }}
        >
          {t('assessToday')}
        </button>
      </p>
    </div>
  );
}
