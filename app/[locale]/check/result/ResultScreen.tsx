import {useLocale, useTranslations} from 'next-intl';
import {isReviewFirst, isUrgent, lawOf} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {Ornament} from '../../../ui/Ornament';
import {AnswerList} from '../answers/AnswerList';
import {BackLink} from '../chrome/BackLink';
import {ClearAnswers} from '../chrome/ClearAnswers';
import {LastDays} from '../clocks/LastDays';
import {InShort} from '../inShort/InShort';
import {useShort} from '../inShort/useShort';
import {Journey} from '../journey/Journey';
import {CouldHaveBeen} from './CouldHaveBeen';
import {DeadlineFrame} from './DeadlineFrame';
import {Findings} from './Findings';
import {Papers} from './Papers';
import {RemedyList} from './RemedyList';
import deadlineStyles from './deadline.module.css';
import {PrintButton} from '../printing/PrintButton';
import styles from '../printing/record.module.css';
import {Sources} from './Sources';
import {StepList} from './StepList';
import {useUnfoldedPrint} from '../printing/useUnfoldedPrint';
import {ShareResult} from '../sharing/ShareResult';
import {PrintedLink} from '../printing/PrintedLink';
import {SinceThen} from '../sharing/SinceThen';
import {frontier} from '../state/navigation';
import {LookupInResult} from '../rulings/LookupInResult';
import {fragmentOf} from '../state/step';
import type {AssessedCheck} from '../state/useCheck';

/** The result, read like a letter; the same page is the printed record. */
export function ResultScreen({check}: {readonly check: AssessedCheck}) {
  const {interview, assessedOn, assessment} = check;
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords();
  const {answers, next} = interview;
  const {verdict, findings, deadline, remedies, documents, steps} = assessment;
  const short = useShort(check);
  const filing = verdict.kind !== 'inadmissible';
  const isReview = isReviewFirst(steps);
  // A second application would only be returned: nothing here leads to one.
  const isPending = answers.earlierApplication === 'pendingNow';
  const {label, line} = words.verdicts[verdict.kind];
  const asOf = (
    <>
      {t('result.assessedOn', {date: formatDate(locale, assessedOn, 'label')})}.{' '}
      {t('result.redaction', {date: formatDate(locale, lawOf(assessedOn).from, 'label')})}.
    </>
  );
  // Someone who cannot apply wants to know the reason before the deadline.
  const time = (
    <>
      {deadline !== undefined && (
        <DeadlineFrame deadline={deadline} assessedOn={assessedOn} isClosed={!filing} />
      )}
      <LastDays check={check} />
    </>
  );
  const elsewhere = remedies.length > 0 && (
    <>
      <h2>{t('result.elsewhereTitle')}</h2>
      <p>{t('result.elsewhereLead')}</p>
      <RemedyList check={check} />
    </>
  );
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
        <PrintedLink answers={answers} assessedOn={assessedOn} />
      </div>
      <SinceThen check={check} />
      <div className={styles['verdict']} data-kind={isReview ? 'goodNews' : verdict.kind}>
        {/* Someone whose own judgment can be reviewed reads that first, then about an application. */}
        <h1 tabIndex={-1}>{isReview ? t('result.goodNewsTitle') : label}</h1>
        <InShort short={short} />
        {isReview && (
          <p className="lead">
            {t('result.goodNews')} <strong>{label}.</strong>
          </p>
        )}
        {/* Where nothing stands in the way, the reason above already says so. */}
        {(verdict.kind !== 'noObstacleFound' || isReview) && (
          <p className={isReview ? undefined : 'lead'}>{isUrgent(steps) ? t('result.urgentLine') : line}</p>
        )}
      </div>
      <p className={`muted small screen-only ${styles['asOf'] ?? ''}`}>{asOf}</p>
      {steps.length > 0 && (
        <>
          <h2>{t('result.stepsTitle')}</h2>
          <StepList steps={steps} today={assessedOn} />
        </>
      )}
      {filing ? time : elsewhere}
      {answers.earlierApplication === 'pendingOnReform' && (
        <section className={deadlineStyles['deadline']}>
          <h2>{t('result.deadlineTitle')}</h2>
          <p>{t('result.deadlinePending')}</p>
        </section>
      )}
      <h2>{t('result.whyTitle')}</h2>
      <CouldHaveBeen answers={answers} starts={check.saved.draft.starts} today={assessedOn} />
      <Findings findings={findings} today={assessedOn} />
      {!filing && time}
      <LookupInResult check={check} />
      {next !== undefined && (
        <p className={`${styles['actions'] ?? ''} screen-only`}>
          <a className="button equal" href={`#${fragmentOf(frontier(interview))}`}>
            {t('notice.goOn')}
          </a>
        </p>
      )}
      <Journey check={check} />
      {filing && elsewhere}
      {filing && !isPending && (
        <>
          <h2>{t('result.documentsTitle')}</h2>
          <p>{t('result.documentsLead')}</p>
          <Papers papers={documents} today={assessedOn} />
        </>
      )}
      {!isPending && (
        <section className="screen-only">
          <h2>{t('application.fromResultTitle')}</h2>
          <p>{t('application.fromResult')}</p>
          <p className={styles['actions']}>
            <a className="button equal" href="#application">
              {t('application.open')}
            </a>
          </p>
        </section>
      )}
      <h2>{t('result.notExaminedTitle')}</h2>
      <p>{t('result.notExamined')}</p>
      <h2>{t('result.answersTitle')}</h2>
      <p>{t('answersPage.decidesLead')}</p>
      <AnswerList interview={interview} className={styles['answers']} decidingOn={assessedOn} />
      <Sources
        citations={[
          ...findings.flatMap(({citations}) => citations),
          ...remedies.flatMap(({citations}) => citations)
        ]}
        lawOn={assessedOn}
      />
      <p className={`${styles['actions'] ?? ''} screen-only`}>
        <PrintButton isMain />
        <a className="button equal" href="#answers">
          {t('ui.changeAnswers')}
        </a>
      </p>
      <ShareResult answers={answers} assessedOn={assessedOn} />
      <ClearAnswers />
    </>
  );
}
