import {useEffect} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {assess, lawDay, remedyOf} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../i18n/useRuleWords';
import {Ornament} from '../../ui/Ornament';
import {AnswerList} from './AnswerList';
import {BackLink} from './BackLink';
import {ClearAnswers} from './ClearAnswers';
import {CouldHaveBeen} from './result/CouldHaveBeen';
import {DeadlineFrame} from './result/DeadlineFrame';
import {Findings} from './result/Findings';
import {Papers} from './result/Papers';
import {RemedyList} from './result/RemedyList';
import deadlineStyles from './result/deadline.module.css';
import styles from './result/record.module.css';
import {Sources} from './result/Sources';
import {StepList} from './result/StepList';
import {HandOver} from './handOver/HandOver';
import {PrintedLink} from './handOver/PrintedLink';
import {SinceThen} from './handOver/SinceThen';
import {frontier} from './navigation';
import {SoughtNormInResult} from './rulings/SoughtNormInResult';
import {fragmentOf} from './step';
import type {Check} from './useCheck';

/** The result, read like a letter; the same page is the printed record. */
export function ResultScreen({check}: {readonly check: Check}) {
  const {interview, today, now} = check;
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords();
  const {answers, next} = interview;
  const assessment = assess(answers, {today});
  const {verdict, findings, deadline, remedies, documents, steps} = assessment;
  const filing = verdict.kind !== 'inadmissible';
  const asOf = (
    <>
      {t('result.assessedOn', {date: formatDate(locale, today, 'label')})}.{' '}
      {t('result.redaction', {date: formatDate(locale, lawDay(today), 'label')})}.
    </>
  );
  // Someone who cannot apply wants to know why before by when.
  const time = deadline !== undefined && <DeadlineFrame deadline={deadline} today={today} now={now} />;
  useUnfoldedPrint();
  return (
    <>
      <BackLink step={{at: 'result'}} interview={interview} />
      <div className={`print-only ${styles['recordHead'] ?? ''}`}>
        <div>
          <Ornament />
          <p>
            <strong>
              {t('app.name')} – {t('result.recordTitle')}
            </strong>
          </p>
          <p>{asOf}</p>
          <p className="small">{t('handOver.qrCaption')}</p>
        </div>
        <PrintedLink answers={answers} today={today} />
      </div>
      <SinceThen check={check} then={assessment} />
      <div className={styles['verdict']} data-kind={verdict.kind}>
        <h1 tabIndex={-1}>{words.verdicts[verdict.kind].label}</h1>
        <p className="lead">{words.verdicts[verdict.kind].line}</p>
      </div>
      <p className={`muted small screen-only ${styles['asOf'] ?? ''}`}>{asOf}</p>
      <CouldHaveBeen answers={answers} today={today} />
      {filing && time}
      {answers.earlierApplication === 'pendingOnReform' && (
        <section className={deadlineStyles['deadline']}>
          <h2>{t('result.deadlineTitle')}</h2>
          <p>{t('result.deadlinePending')}</p>
        </section>
      )}
      <h2>{t('result.whyTitle')}</h2>
      <Findings findings={findings} today={today} />
      {!filing && time}
      <SoughtNormInResult check={check} />
      {next !== undefined && (
        <p className={`${styles['actions'] ?? ''} screen-only`}>
          <a className="button equal" href={`#${fragmentOf(frontier(interview))}`}>
            {t('notice.goOn')}
          </a>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <h2>{t('result.stepsTitle')}</h2>
          <StepList steps={steps} today={today} />
        </>
      )}
      {remedies.length > 0 && (
        <>
          <h2>{t('result.elsewhereTitle')}</h2>
          <p>{t('result.elsewhereLead')}</p>
          <RemedyList offers={remedies} today={today} />
        </>
      )}
      {filing && (
        <>
          <h2>{t('result.documentsTitle')}</h2>
          <p>{t('result.documentsLead')}</p>
          <Papers papers={documents} today={today} />
        </>
      )}
      <section className="screen-only">
        <h2>{t('application.fromResultTitle')}</h2>
        <p>{t('application.fromResult')}</p>
        <p className={styles['actions']}>
          <a className="button equal" href="#application">
            {t('application.open')}
          </a>
        </p>
      </section>
      <h2>{t('result.notExaminedTitle')}</h2>
      <p>{t('result.notExamined')}</p>
      <h2>{t('result.answersTitle')}</h2>
      <AnswerList interview={interview} className={styles['answers']} />
      <Sources
        citations={[
          ...findings.flatMap(({citations}) => citations),
          ...remedies.flatMap(({remedy}) => remedyOf(remedy).citations)
        ]}
        lawOn={today}
      />
      <p className={`${styles['actions'] ?? ''} screen-only`}>
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print();
          }}
        >
          {t('ui.print')}
        </button>
        <a className="button equal" href="#answers">
          {t('ui.changeAnswers')}
        </a>
      </p>
      <HandOver answers={answers} today={today} />
      <ClearAnswers />
    </>
  );
}

/** Paper cannot be unfolded: opens what is folded before printing, and folds it again. */
function useUnfoldedPrint(): void {
  useEffect(() => {
    const folded = new Set<HTMLDetailsElement>();
    const unfold = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        folded.add(details);
      }
    };
    const fold = () => {
      for (const details of folded) details.open = false;
      folded.clear();
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
