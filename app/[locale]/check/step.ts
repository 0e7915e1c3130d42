import {QUESTIONS, type QuestionId} from '@/lib/rules';

/**
 * Where in the check the person is, as the address's fragment says: a question, the same opened from the list
 * of answers, the early notice, the list, or the result.
 */
export type Step =
  | {readonly at: 'question'; readonly question: QuestionId; readonly changing: boolean}
  | {readonly at: 'notice' | 'answers' | 'result'};

const CHANGING = 'answers/';

/** Undefined for the start of the check and for a fragment that means nothing here. */
export function stepOf(fragment: string): Step | undefined {
  if (fragment === 'notice' || fragment === 'answers' || fragment === 'result') return {at: fragment};
  const changing = fragment.startsWith(CHANGING);
  const id = changing ? fragment.slice(CHANGING.length) : fragment;
  return Object.hasOwn(QUESTIONS, id) ? {at: 'question', question: id as QuestionId, changing} : undefined;
}

/** The fragment of a step, without the "#". */
export function fragmentOf(step: Step): string {
  if (step.at !== 'question') return step.at;
  return step.changing ? `${CHANGING}${step.question}` : step.question;
}

export const questionStep = (question: QuestionId, changing = false): Step => ({
  at: 'question',
  question,
  changing
});
