import {useLocale, useTranslations} from 'next-intl';
import {decisiveFirst, lawOf, type Finding, type IsoDate} from '@/lib/rules';
import {formatCitations, formatDate, lowerFirst} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {failureWords, openWords} from '../../../i18n/wordsOf';
import {AnswerList} from '../answers/AnswerList';
import {BackLink} from '../chrome/BackLink';
import {LastDaysInBrief} from '../clocks/LastDays';
import {Journey} from '../journey/Journey';
import {LookupInResult} from '../rulings/LookupInResult';
import type {AssessedCheck} from '../state/useCheck';
import {NoBreakHyphens} from '../../../ui/NoBreakHyphens';
import {sharedLink} from '../sharing/sharedLink';
import {PrintButton} from './PrintButton';
import styles from '../sharing/sharing.module.css';
import {QrCode} from '../sharing/QrCode';

/** For a lawyer, on one page: facts, findings with citations, dates, open points. */
export function SheetScreen({check}: {readonly check: AssessedCheck}) {
  const {interview, assessedOn, assessment} = check;
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords();
  const daysLeft = useDaysLeft();
  const {answers} = interview;
  const {verdict, findings, deadline} = assessment;
  const open = findings.filter(({status}) => status === 'unknown' || status === 'waiting');
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  return (
    <article className={styles['sheet']}>
      <BackLink step={{at: 'sheet'}} interview={interview} />
      <header>
        <h1 tabIndex={-1}>{t('handOver.sheetTitle')}</h1>
        <p className="small">
          {t('result.assessedOn', {date: date(assessedOn)})}.{' '}
          {t('result.redaction', {date: date(lawOf(assessedOn).from)})}.
        </p>
        <p>
          <strong>{words.verdicts[verdict.kind].label}.</strong>{' '}
          {deadline !== undefined && (
            <>
              {t(deadline.daysLeft < 0 ? 'result.deadlineWas' : 'result.deadlineLast', {
                date: date(deadline.lastDay)
              })}{' '}
              ({lowerFirst(locale, daysLeft(deadline.daysLeft))}).
            </>
          )}
        </p>
      </header>
      <LastDaysInBrief check={check} />
      <Journey check={check} />
      <FindingRows
        lawOn={assessedOn}
        title={t('result.inTheWay')}
        findings={findings.filter(({status}) => status === 'unmet')}
      />
      <FindingRows lawOn={assessedOn} title={t('result.notKnown')} findings={decisiveFirst(open)} />
      <FindingRows
        lawOn={assessedOn}
        title={t('result.fine')}
        findings={findings.filter(({status}) => status === 'met')}
      />
      <LookupInResult check={check} brief />
      <h2>{t('result.answersTitle')}</h2>
      <AnswerList interview={interview} className={styles['facts']} />
      <QrCode text={sharedLink(locale, answers, assessedOn)} label={t('handOver.qrLabel')} />
      <p className="screen-only">
        <PrintButton isMain />
      </p>
    </article>
  );
}

interface FindingRowsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly lawOn: IsoDate;
}

function FindingRows({title, findings, lawOn}: FindingRowsProps) {
  const locale = useLocale();
  const words = useRuleWords(lawOn);
  if (findings.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {findings.map((finding) => {
          const {criterion, failure, status, citations} = finding;
          const about = words.criteria[criterion];
          const why = failure === undefined ? undefined : failureWords(words, criterion, failure).why;
          return (
            <li key={criterion}>
              <strong>{about.title}.</strong>{' '}
              {status === 'met' ? null : (why ?? openWords(words, finding).unknown)}{' '}
              <span className="muted">
                <NoBreakHyphens text={formatCitations(locale, citations)} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
