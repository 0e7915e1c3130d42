import {useEffect, useRef, useState, type SyntheticEvent} from 'react';
import {
  answerIn,
  EMPTY_FORM,
  formOf,
  keepDraft,
  keptDraft,
  type Draft,
  type FormFailure,
  type FormValues
} from '@/lib/answers';
import type {Answer, Answers, QuestionId} from '@/lib/rules';
import {useEarlyAnswer} from './earlyAnswer';
import {fillFields, readFields} from './formFields';
import type {Check} from './useCheck';

/** A failure, and the how many-th: the same one twice in a row is told twice. */
type Told = FormFailure & {readonly times: number};

/** The native form of one question: checked on Continue, and kept while it is being filled in. */
export function useQuestionForm(question: QuestionId, check: Check, onAnswer: (answer: Answer) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [shown] = useState(() => shownIn(question, check.kept.draft));
  const [failed, setFailed] = useState<Told>();
  const keepTyping = () => {
    if (form.current === null) return;
    const {draft} = keptDraft();
    const values = readFields(form.current);
    keepDraft({...draft, typed: {...draft.typed, [question]: {...values, choice: values.choice ?? ''}}});
  };
  const fill = (values: Partial<FormValues>) => {
    if (form.current === null) return;
    fillFields(form.current, values);
    keepTyping();
  };
  const submit = () => {
    if (form.current === null) return;
    const outcome = answerIn(question, readFields(form.current), answersBefore(question, check), check.today);
    if ('answer' in outcome) onAnswer(outcome.answer);
    else setFailed((before) => ({...outcome, times: (before?.times ?? 0) + 1}));
  };
  // What the tab keeps is shown also in the first question, which is served without it.
  useEffect(() => {
    const kept = shownIn(question, keptDraft().draft);
    if (kept.choice !== null && kept.choice !== '' && form.current !== null) fillFields(form.current, kept);
  }, [question]);
  useEarlyAnswer(question, (choice, sent) => {
    if (choice !== undefined) fill({choice});
    if (sent) submit();
  });
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    submit();
  };
  return {form, shown, fill, failed, onSubmit, onChange: keepTyping};
}

function shownIn(question: QuestionId, {answers, typed}: Draft): FormValues {
  return {...EMPTY_FORM, ...formOf(answers[question]), ...typed[question]};
}

/** The answers that count and were asked for before this question. */
function answersBefore(question: QuestionId, {interview: {asked, answers}}: Check): Answers {
  const index = asked.indexOf(question);
  const earlier = index === -1 ? asked : asked.slice(0, index);
  return Object.fromEntries(earlier.map((id) => [id, answers[id]]));
}
