import {useLocale, useTranslations} from 'next-intl';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import type {AssessedCheck} from '../state/useCheck';
import {CalendarButton} from './CalendarButton';
import {caseClocks} from './caseClocks';
import styles from './clocks.module.css';
import {useNamedDays} from './useNamedDays';

/** All last days, earliest first, and one calendar file with them. */
export function LastDays({check}: {readonly check: AssessedCheck}) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const daysLeft = useDaysLeft();
  const {days, ...known} = caseClocks(check);
  const named = useNamedDays(days, known);
  const toCome = named.filter(({day}) => day >= check.today);
  if (named.every(({way}) => way === 'constitutionalCourt')) {
    return toCome.length > 0 && <CalendarButton days={toCome} />;
  }
  return (
    <section className={styles['days']}>
      <h2>{t('title')}</h2>
      <p className="small muted">{t('lead')}</p>
      <ol>
        {named.map(({id, day, daysLeft: left, name}) => (
          <li key={id}>
            <p className={`tabular ${styles['last'] ?? ''}`}>
              <strong>{formatDate(locale, day, 'label')}</strong> <span>{daysLeft(left)}</span>
            </p>
            <p>{name}</p>
          </li>
        ))}
      </ol>
      {toCome.length > 0 && <CalendarButton days={toCome} />}
    </section>
  );
}

/** The same in one paragraph. */
export function LastDaysInBrief({check}: {readonly check: AssessedCheck}) {
  const t = useTranslations('clocks');
  const {days, ...known} = caseClocks(check);
  const named = useNamedDays(days, known);
  if (named.length === 0) return null;
  return (
    <p>
      <strong>{t('title')}:</strong> {named.map(({line}) => line).join('; ')}.
    </p>
  );
}
