import {useEffect, useEffectEvent, useState} from 'react';
import {flushSync} from 'react-dom';
import {useForm, type Resolver} from 'react-hook-form';
import {changes, fieldsOf, type FieldName, type FieldValues, type FormError} from '@/lib/answers';
import type {FormOutcome} from '@/lib/answers/reading';
import {keysOf, type Answer, type Answers, type QuestionId} from '@/lib/rules';
import {loadRegister} from '../deferred/chunks';
import {loadReading} from '../state/reading';
import {changeQuietly} from '../state/store';
import type {Check} from '../state/useCheck';
import {useServedForm} from './beforeHydration';
import {failedIn} from './failed';

interface Answered {
  readonly answer: Answer;
}

/** The form of one question: checked on Continue, and stored while it is being filled in. */
export function useQuestionForm(question: QuestionId, check: Check, onAnswer: (answer: Answer) => void) {
  const served = useServedForm(question);
  const [shown] = useState(() => {
    const {answers, typed} = check.saved.draft;
    const chosen = served?.choice ?? null;
    return {
      ...fieldsOf(question, answers[question]),
      ...typed[question],
      ...(chosen !== null && {choice: chosen})
    };
  });
  const [asked] = useState<AskedAgain>(() => ({current: false}));
  const form = useForm<FieldValues, unknown, Answered>({
    defaultValues: shown,
    resolver: resolverOf(question, check, asked),
    reValidateMode: 'onSubmit',
    // The error summary takes the focus, and leads to the field.
    shouldFocusError: false
  });
  const {subscribe} = form;
  useEffect(
    () =>
      subscribe({
        formState: {values: true},
        callback: ({values}) => changeQuietly(changes.type(question, {...values}))
      }),
    [subscribe, question]
  );
  const submit = form.handleSubmit(({answer}) => {
    // In the same task as the tap, so that the next question appears in the next frame.
    flushSync(() => onAnswer(answer));
  });
  const takeOver = useEffectEvent(() => {
    if (served === undefined) return;
    if (served.choice !== null) changeQuietly(changes.type(question, {choice: served.choice}));
    if (served.isSent) void submit();
  });
  useEffect(() => takeOver(), []);
  const failed = failedIn(keysOf(shown), form.formState);
  return {form, shown, failed, submit};
}

const NOT_LOADED = (field: FieldName): FormOutcome => ({error: 'notLoaded', field});

/** Whether the person was already told that the register has a ruling. */
interface AskedAgain {
  current: boolean;
}

function resolverOf(
  question: QuestionId,
  check: Check,
  asked: AskedAgain
): Resolver<FieldValues, unknown, Answered> {
  return async (values) => {
    const outcome = await loadReading().then(
      ({answerIn}) => answerIn(question, values, answersBefore(question, check), check.assessedOn),
      () => NOT_LOADED(keysOf(values)[0] ?? 'choice')
    );
    if ('answer' in outcome && !asked.current && (await isContradicted(question, outcome.answer, check))) {
      asked.current = true;
      return {values: {}, errors: {choice: {type: 'rulingKnown' satisfies FormError}}};
    }
    return 'answer' in outcome
      ? {values: outcome, errors: {}}
      : {values: {}, errors: {[outcome.field]: {type: outcome.error}}};
  };
}

/** "No" to a ruling that was looked up here and found is queried once. */
async function isContradicted(question: QuestionId, answer: Answer, {saved}: Check): Promise<boolean> {
  const {lookup} = saved.draft;
  if (question !== 'courtRuling' || answer !== 'none' || lookup === undefined) return false;
  return loadRegister().then(
    ({knowsRulingOn}) => knowsRulingOn(lookup),
    () => false
  );
}

/** The answers that count and were asked for before this question. */
function answersBefore(question: QuestionId, {interview: {asked, answers}}: Check): Answers {
  const index = asked.indexOf(question);
  const earlier = index === -1 ? asked : asked.slice(0, index);
  return Object.fromEntries(earlier.map((id) => [id, answers[id]]));
}
