import {zodResolver} from '@hookform/resolvers/zod';
import {useEffect} from 'react';
import {useForm} from 'react-hook-form';
import {useTranslations} from 'next-intl';
import {EMPTY_FORM, formOf, formSchema, keepDraft, keptDraft, type FormValues} from '@/lib/answers';
import {interview, questionOf, type Answer, type Answers, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {ErrorSummary} from '../../ui/ErrorSummary';
import {BackLink} from './BackLink';
import styles from './check.module.css';
import {ClearAnswers} from './ClearAnswers';
import {useEarlyAnswer} from './earlyAnswer';
import {go} from './fragment';
import {Fields} from './Fields';
import {OpenFile} from './handOver/OpenFile';
import {Progress} from './Progress';
import {RulingLookup} from './rulings/RulingLookup';
import {afterAnswer} from './navigation';
import type {Step} from './step';
import type {Check} from './useCheck';
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
  const before = answersBefore(question, check);
  const form = useForm<FormValues, unknown, Answer>({
    resolver: zodResolver(formSchema(question, before, today)),
    defaultValues: shownIn(question, kept.draft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false
  });
  useKeptAnswer(question, form);
  useTyping(question, form);

  const submit = form.handleSubmit((answer) => {
    const answers = keepAnswer(question, answer);
    go(afterAnswer(question, changing, interview(answers, {today})));
  });
  useEarlyAnswer(
    question,
    (choice) => {
      form.setValue('choice', choice);
    },
    () => void submit()
  );
  const {errors, submitCount} = form.formState;
  const failed = Object.entries(errors)[0];
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
      <form method="dialog" noValidate onSubmit={(event) => void submit(event)} className={styles['form']}>
        {failed !== undefined && (
          <ErrorSummary
            key={submitCount}
            field={`${question}-${failed[0]}`}
            error={failed[1].message ?? ''}
          />
        )}
        <Fields
          question={question}
          form={form}
          {...(failed !== undefined && {error: failed[1].message ?? ''})}
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

/** The answers that count and were asked for before this question. */
function answersBefore(question: QuestionId, {interview: {asked, answers}}: Check): Answers {
  const index = asked.indexOf(question);
  const earlier = index === -1 ? asked : asked.slice(0, index);
  return Object.fromEntries(earlier.map((id) => [id, answers[id]]));
}

function shownIn(question: QuestionId, {answers, typed}: ReturnType<typeof keptDraft>['draft']): FormValues {
  return {...EMPTY_FORM, ...formOf(answers[question]), ...typed[question]};
}

function keepAnswer(question: QuestionId, answer: Answer): Answers {
  const {draft} = keptDraft();
  const {[question]: _confirmed, ...typed} = draft.typed;
  const answers = {...draft.answers, [question]: answer};
  const {asOf: _settled, ...rest} = draft;
  keepDraft({...rest, answers, typed});
  return answers;
}

type Form = ReturnType<typeof useForm<FormValues, unknown, Answer>>;

/** Shows what the tab keeps also in the first question, which is served without it. */
function useKeptAnswer(question: QuestionId, {reset}: Form): void {
  useEffect(() => {
    const shown = shownIn(question, keptDraft().draft);
    if (shown.choice !== EMPTY_FORM.choice) reset(shown);
  }, [question, reset]);
}

/** Keeps what is typed but not confirmed, so that a reload or a change of language loses none of it. */
function useTyping(question: QuestionId, {subscribe}: Form): void {
  useEffect(
    () =>
      subscribe({
        formState: {values: true},
        callback: ({values}) => {
          const {draft} = keptDraft();
          keepDraft({
            ...draft,
            typed: {...draft.typed, [question]: {...values, choice: values.choice ?? ''}}
          });
        }
      }),
    [question, subscribe]
  );
}
