import {useLocale, useTranslations} from 'next-intl';
import type {RunningDay} from '@/lib/rules';
import {daysLeft, formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {CalendarButton} from './CalendarButton';
import {useTermCase} from './useTermCase';
import styles from './terms.module.css';

interface LastDaysProps {
  readonly days: readonly RunningDay[];
  readonly isKindKnown: boolean;
  /** The result is that of today, so that its days are worth keeping. */
  readonly isCurrent: boolean;
}

/** All last days together, what runs out first standing first, and one calendar file with them. */
export function LastDays({days, isKindKnown, isCurrent}: LastDaysProps) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const named = useNamedDays(days, isKindKnown);
  if (days.length === 0) return null;
  return (
    <section className={styles['days']}>
      <h2>{t('title')}</h2>
      <p className="small muted">{t('lead')}</p>
      <ol>
        {named.map(({id, day, daysLeft: left, name}) => (
          <li key={id}>
            <p className={`tabular ${styles['last'] ?? ''}`}>
              <strong>{formatDate(locale, day, 'label')}</strong> <span>{daysLeft(locale, left)}</span>
            </p>
            <p>{name}</p>
          </li>
        ))}
      </ol>
      {isCurrent && <CalendarButton days={named} />}
    </section>
  );
}

export type NamedDay = RunningDay & {readonly name: string};

/** Each last day with what it is the last day of. */
function useNamedDays(days: readonly RunningDay[], isKindKnown: boolean): readonly NamedDay[] {
  const t = useTranslations('clocks');
  const {remedies} = useRuleWords();
  const termCase = useTermCase(isKindKnown);
  return days.map((day) => {
    const title = day.way === 'constitutionalCourt' ? t('court') : remedies[day.way].title;
    const special = day.limit && termCase(day.limit);
    return {...day, name: special === undefined ? title : `${title}. ${special}`};
  });
}
