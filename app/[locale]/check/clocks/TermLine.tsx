import {useLocale, useTranslations} from 'next-intl';
import {countingOf, isCounted, type Clock, type Counted, type IsoDate, type WayTerm} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {CitationLink} from '../../../ui/CitationLink';
import styles from './clocks.module.css';
import {overOf} from './overOf';

/** Within this many days, the hour of the end and whether posting counts matter. */
const URGENT_DAYS = 14;

interface TermLineProps {
  readonly clock: Clock;
  /** The case it is for, where it is not the usual one. */
  readonly termCase: string | undefined;
  readonly assessedOn: IsoDate;
}

/** One time limit in words: the last day and how sure it is, or why there is none. */
export function TermLine({clock, termCase, assessedOn}: TermLineProps) {
  const t = useTranslations('clocks');
  return (
    <li data-state={clock.state}>
      {termCase !== undefined && <p className={styles['case']}>{termCase}:</p>}
      {isCounted(clock) ? (
        <CountedTerm clock={clock} limit={clock.limit} assessedOn={assessedOn} />
      ) : (
        <p>{clock.state === 'noTerm' ? t(`reasons.${clock.reason}`) : t('notRead')}</p>
      )}
    </li>
  );
}

interface CountedTermProps {
  readonly clock: Counted;
  readonly limit: WayTerm;
  readonly assessedOn: IsoDate;
}

function CountedTerm({clock, limit, assessedOn}: CountedTermProps) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const daysLeft = useDaysLeft();
  const {state, from, last, daysLeft: left} = clock;
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  const told = overOf(limit);
  return (
    <>
      {state === 'running' && (
        <p className={`tabular ${styles['last'] ?? ''}`}>
          <strong>{t('last', {date: date(last.day)})}</strong> <span>{daysLeft(left)}</span>
        </p>
      )}
      {state === 'doubtful' && <p>{t('doubtful', {date: date(last.day), latest: date(last.latest)})}</p>}
      {state === 'over' && (
        <p>
          {told === undefined
            ? t('over', {date: date(last.day)})
            : t(`overFor.${told}`, {date: date(last.day)})}
        </p>
      )}
      <p className="small">
        {t('counted', {date: date(from)})}{' '}
        {limit.citations.map((citation) => (
          <span key={citation.article}>
            <CitationLink citation={citation} lawOn={assessedOn} />{' '}
          </span>
        ))}
      </p>
      {state === 'over' ? (
        <Restored limit={limit} assessedOn={assessedOn} />
      ) : (
        <Doubts clock={clock} limit={limit} isUrgent={left <= URGENT_DAYS} />
      )}
    </>
  );
}

/** How a term that is over can be restored, and for whom it may not be over. */
function Restored({limit: {restored, later}, assessedOn}: Pick<CountedTermProps, 'limit' | 'assessedOn'>) {
  const t = useTranslations('clocks');
  return (
    <>
      {later !== undefined && <p>{t(`later.${later}`)}</p>}
      <p>
        {t(`restored.${restored.by}`)}{' '}
        {restored.citations.map((citation) => (
          <span key={JSON.stringify(citation)}>
            <CitationLink citation={citation} lawOn={assessedOn} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}

/** What is unsettled about the day, and at what hour it ends. */
function Doubts({
  clock,
  limit,
  isUrgent
}: Omit<CountedTermProps, 'assessedOn'> & {readonly isUrgent: boolean}) {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const {day, latest, unsettled} = clock.last;
  const {posting, custody} = countingOf(limit.code);
  const reasons = unsettled.flatMap((reason) => (reason === 'calendar' ? [] : [t(`unsettled.${reason}`)]));
  return (
    <>
      {latest > day && (
        <p className="small">
          {reasons.join(' ')} {t('orUntil', {latest: formatDate(locale, latest, 'label')})}
        </p>
      )}
      {unsettled.includes('calendar') && <p className="small">{t('notDecided')}</p>}
      {isUrgent && posting !== undefined && <p className="small">{t('posting')}</p>}
      {isUrgent && custody !== undefined && <p className="small">{t('custody')}</p>}
    </>
  );
}
