import {useTranslations} from 'next-intl';
import {keepDraft, keptDraft} from '@/lib/answers';
import {questionOf, type Answer, type Answers, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {ErrorSummary} from '../../ui/ErrorSummary';
import {BackLink} from './BackLink';
import styles from './check.module.css';
import {ClearAnswers} from './ClearAnswers';
import {go} from './fragment';
import {Fields} from './Fields';
import {OpenFile} from './handOver/OpenFile';
import {Progress} from './Progress';
import {RulingLookup} from './rulings/RulingLookup';
import {interviewOf} from './interviewOf';
import {afterAnswer} from './navigation';
import type {Step} from './step';
import type {Check} from './useCheck';
import {useQuestionForm} from './useQuestionForm';
import {WhyWeAsk} from './WhyWeAsk';

interface QuestionScreenProps {
  readonly step: Extract<Step, {at: 'question'}>;
  readonly check: Check;
}

/** One question: native inputs, checked on Continue, and kept while they are being filled in. */
export function QuestionScreen({step, check}: QuestionScreenProps) {
  const {question, changing} = step;
  const {kept, today, interview: state} = check;
  const t = useTranslations();
  const words = useRuleWords();
  const {form, shown, fill, failed, onSubmit, onChange} = useQuestionForm(question, check, (answer) => {
    go(afterAnswer(question, changing, interviewOf(keepAnswer(question, answer), today)));
  });
  const {whoseRights} = state.answers;
  const onBehalf =
    questionOf(question).about === 'rightsHolder' &&
    (whoseRights === 'childOrWard' || whoseRights === 'anotherAdult')
      ? whoseRights
      : undefined;
  return (
    <>
      <BackLink step={step} interview={state} />
      <Progress question={question} interview={state} />
      {/* A dialog form without action never leaves the page, not even before the script runs. */}
      <form
        ref={form}
        method="dialog"
        noValidate
        onSubmit={onSubmit}
        onChange={onChange}
        className={styles['form']}
      >
        {failed !== undefined && (
          <ErrorSummary key={failed.times} field={`${question}-${failed.field}`} error={failed.error} />
        )}
        <Fields
          question={question}
          shown={shown}
          fill={fill}
          {...(failed !== undefined && {error: failed.error})}
          legend={<h1 tabIndex={-1}>{words.questions[question].title}</h1>}
          lead={
            <>
              {onBehalf !== undefined && (
                <p className={styles['onBehalf']}>{t(`check.onBehalf.${onBehalf}`)}</p>
              )}
              <WhyWeAsk question={question} today={today} />
              {question === 'courtRuling' && <RulingLookup sought={kept.draft.lookup} />}
            </>
          }
        />
        <details className={styles['help']}>
          <summary>{t('ui.whereToFind')}</summary>
          <p>{words.questions[question].help}</p>
        </details>
        <button className="button" type="submit">
          {t('ui.continue')}
        </button>
      </form>
      {state.asked.length === 0 && <OpenFile />}
      <ClearAnswers />
    </>
  );
}

function keepAnswer(question: QuestionId, answer: Answer): Answers {
  const {draft} = keptDraft();
  const {[question]: _confirmed, ...typed} = draft.typed;
  const answers = {...draft.answers, [question]: answer};
  const {asOf: _settled, ...rest} = draft;
  keepDraft({...rest, answers, typed});
  return answers;
}
