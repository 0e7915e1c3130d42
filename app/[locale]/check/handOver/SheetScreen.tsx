import {useLocale, useTranslations} from 'next-intl';
import {assess, decisiveFirst, lawDay, type Finding, type IsoDate} from '@/lib/rules';
import {formatCitations, formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {failureWords} from '../../../i18n/wordsOf';
import {AnswerList} from '../AnswerList';
import {BackLink} from '../BackLink';
import {SoughtNormInResult} from '../rulings/SoughtNormInResult';
import type {Check} from '../useCheck';
import {handedLink} from './handedLink';
import styles from './handOver.module.css';
import {QrCode} from './QrCode';

/** For a lawyer, on one page: facts, findings with citations, dates, open points. */
export function SheetScreen({check}: {readonly check: Check}) {
  const {interview, today} = check;
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords();
  const daysLeft = useDaysLeft();
  const {answers} = interview;
  const {verdict, findings, deadline} = assess(answers, {today});
  const open = findings.filter(({status}) => status === 'unknown' || status === 'waiting');
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  return (
    <article className={styles['sheet']}>
      <BackLink step={{at: 'sheet'}} interview={interview} />
      <header>
        <h1 tabIndex={-1}>{t('handOver.sheetTitle')}</h1>
        <p className="small">
          {t('result.assessedOn', {date: date(today)})}. {t('result.redaction', {date: date(lawDay(today))})}.
        </p>
        <p>
          <strong>{words.verdicts[verdict.kind].label}.</strong>{' '}
          {deadline !== undefined && (
            <>
              {t('result.deadlineLast', {date: date(deadline.lastDay)})} ({daysLeft(deadline.daysLeft)}).
            </>
          )}
        </p>
      </header>
      <FindingRows
        title={t('result.inTheWay')}
        findings={findings.filter(({status}) => status === 'unmet')}
      />
      <FindingRows title={t('result.notKnown')} findings={decisiveFirst(open)} />
      <FindingRows title={t('result.fine')} findings={findings.filter(({status}) => status === 'met')} />
      <SoughtNormInResult check={check} brief />
      <h2>{t('result.answersTitle')}</h2>
      <AnswerList interview={interview} className={styles['facts']} />
      <QrCode text={handedLink(locale, answers, today)} label={t('handOver.qrLabel')} />
      <p className="screen-only">
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print();
          }}
        >
          {t('ui.print')}
        </button>
      </p>
    </article>
  );
}

function FindingRows({title, findings}: {readonly title: string; readonly findings: readonly Finding[]}) {
  const locale = useLocale();
  const words = useRuleWords();
  if (findings.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {findings.map(({criterion, failure, status, citations}) => {
          const about = words.criteria[criterion];
          const told = failure === undefined ? undefined : failureWords(words, criterion, failure).why;
          return (
            <li key={criterion}>
              <strong>{about.title}.</strong> {status === 'met' ? null : (told ?? about.unknown)}{' '}
              <span className="muted">{formatCitations(locale, citations)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
