import {useLocale, useTranslations} from 'next-intl';
import type {Deadline, IsoDate} from '@/lib/rules';
import {formatCitation, formatCitations, formatDate, weekdayName} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {CitationLink} from '../../../ui/CitationLink';
import {NoBreakHyphens} from '../../../ui/NoBreakHyphens';
import styles from './deadline.module.css';

/** Within this many days filing is urgent: file electronically, as posting or receipt may count. */
const URGENT_DAYS = 14;

interface DeadlineFrameProps {
  readonly deadline: Deadline;
  readonly assessedOn: IsoDate;
  /** The Court cannot take an application as things stand. */
  readonly isClosed: boolean;
}

/** The last safe day, the days left, and in words how both terms were counted. */
export function DeadlineFrame({deadline, assessedOn, isClosed}: DeadlineFrameProps) {
  const t = useTranslations('result');
  const locale = useLocale();
  const {timeLimits} = useRuleWords(assessedOn);
  const daysLeft = useDaysLeft();
  const {filing, refiling, lastDay, daysLeft: left} = deadline;
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  const running = refiling?.lastDay === lastDay ? refiling : filing;
  const yearWords =
    filing.lastDay < assessedOn
      ? 'deadlineYearOver'
      : refiling !== undefined && refiling.lastDay >= assessedOn && refiling.lastDay < filing.lastDay
        ? 'deadlineYearAfter'
        : 'deadlineYearToo';
  return (
    <section className={styles['deadline']}>
      <h2>{t('deadlineTitle')}</h2>
      <p className={`${styles['lastDay'] ?? ''} tabular`}>
        {t(left < 0 ? 'deadlineWas' : 'deadlineLast', {date: date(lastDay)})}
      </p>
      <p className={`${styles['daysLeft'] ?? ''} tabular`}>{daysLeft(left)}</p>
      <p>
        {t('deadlineFrom', {from: date(filing.from)})} {timeLimits[filing.limit].how}{' '}
        {filing.isShortened ? `${t('deadlineCountedShort')} ` : left > URGENT_DAYS && `${t('deadlineSafe')} `}
        {filing.citations.map((citation) => (
          <CitationLink key={formatCitation(locale, citation)} citation={citation} lawOn={assessedOn} />
        ))}{' '}
        {filing.countedBy.length > 0 && (
          <span className="small">
            (<NoBreakHyphens text={formatCitations(locale, filing.countedBy)} />)
          </span>
        )}
      </p>
      {filing.part !== undefined && <p>{t(`deadlinePart.${filing.part}`)}</p>}
      {refiling !== undefined && (
        <p>
          {refiling.lastDay >= assessedOn
            ? t(refiling.isDoubtful === true ? 'deadlineRefilingAgain' : 'deadlineRefiling', {
                from: date(refiling.from),
                date: date(refiling.lastDay),
                filed: date(refiling.filedOn)
              })
            : t('deadlineRefilingOver', {date: date(refiling.lastDay)})}{' '}
          {t(yearWords, {date: date(filing.lastDay)})}{' '}
          {refiling.citations.map((citation) => (
            <CitationLink key={formatCitation(locale, citation)} citation={citation} lawOn={assessedOn} />
          ))}
        </p>
      )}
      {running.mayMoveTo !== undefined && (
        <p>
          {t('deadlineWeekend', {
            weekday: weekdayName(locale, lastDay),
            date: date(running.mayMoveTo)
          })}
        </p>
      )}
      {!isClosed && left >= 0 && left <= URGENT_DAYS && <p>{t('deadlineNow')}</p>}
      <p className="muted small">{t('deadlineNoRestore')}</p>
    </section>
  );
}
