import {useTranslations} from 'next-intl';
import {changes} from '@/lib/answers';
import {questionOf, type Answer} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {ErrorSummary} from '../../../ui/ErrorSummary';
import {BackLink} from '../chrome/BackLink';
import styles from '../chrome/check.module.css';
import {ClearAnswers} from '../chrome/ClearAnswers';
import {RulingLookup} from '../rulings/RulingLookup';
import {go} from '../state/address';
import {checkState} from '../state/checkState';
import {afterAnswer} from '../state/navigation';
import type {Step} from '../state/step';
import {change, currentSaved} from '../state/store';
import type {Check} from '../state/useCheck';
import {Fields} from './Fields';
import {Progress} from './Progress';
import {useQuestionForm} from './useQuestionForm';
import {WhyWeAsk} from './WhyWeAsk';

interface QuestionScreenProps {
  readonly step: Extract<Step, {at: 'question'}>;
  readonly check: Check;
}

/** One question: native inputs, checked on Continue, and stored while they are being filled in. */
export function QuestionScreen({step, check}: QuestionScreenProps) {
  const {question, changing} = step;
  const {saved, today, assessedOn, address, interview: state} = check;
  const t = useTranslations();
  const words = useRuleWords(assessedOn);
  const goOn = (given: Answer) => {
    change(changes.answer(question, given));
    const {interview} = checkState(currentSaved().draft, today, address);
    go(afterAnswer(question, changing, interview));
  };
  const {form, shown, failed, submit} = useQuestionForm(question, check, goOn);
  const {whoseRights} = state.answers;
  const onBehalf =
    questionOf(question).about === 'rightsHolder' &&
    (whoseRights === 'childOrWard' || whoseRights === 'anotherAdult' || whoseRights === 'deceased')
      ? whoseRights
      : undefined;
  // A letter does not say how often an application came back.
  const isFromLetter =
    question === 'earlierApplication' &&
    saved.draft.letter?.grounds.includes('returned2') === true &&
    state.answers.earlierApplication === 'returnedForForm';
  const whyId = `${question}-why`;
  const aboutId = `${question}-about`;
  return (
    <>
      <BackLink step={step} interview={state} />
      <Progress question={question} interview={state} />
      {/*
        A dialog form without action never leaves the page, not even before the script runs. What was typed is stored by
        the check; what the browser would fill in again is older.
      */}
      <form
        method="dialog"
        noValidate
        autoComplete="off"
        onSubmit={(event) => void submit(event)}
        className={styles['form']}
      >
        {failed !== undefined && (
          <ErrorSummary
            key={failed.attempt}
            error={failed.error}
            onLead={() => {
              form.setFocus(failed.field);
            }}
          />
        )}
        <Fields
          question={question}
          form={form}
          shown={shown}
          lawOn={assessedOn}
          {...(failed !== undefined && {error: failed.error})}
          legend={<h1 tabIndex={-1}>{words.questions[question].title}</h1>}
          describedBy={onBehalf === undefined ? [whyId] : [aboutId, whyId]}
          lead={
            <>
              {onBehalf !== undefined && (
                <p id={aboutId} className={styles['onBehalf']}>
                  {t(`check.onBehalf.${onBehalf}`)}
                </p>
              )}
              {isFromLetter && <p className={styles['onBehalf']}>{t('check.fromLetter')}</p>}
              <WhyWeAsk id={whyId} question={question} lawOn={assessedOn} />
              {question === 'courtRuling' && <RulingLookup query={saved.draft.lookup} />}
            </>
          }
        />
        <details className={styles['help']}>
          <summary>{t('ui.howToAnswer')}</summary>
          <p>{words.questions[question].help}</p>
        </details>
        <button className="button" type="submit">
          {t('ui.continue')}
        </button>
      </form>
      {(state.asked.length === 0 || question === 'earlierApplication') && (
        <p>
          <a href="#letter">{t('check.letter')}</a>
        </p>
      )}
      <ClearAnswers />
    </>
  );
}
