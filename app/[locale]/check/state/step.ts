import {isKeyOf, QUESTIONS, type QuestionId} from '@/lib/rules';

/**
 * Where in the check the person is, as the fragment of the address says: a question, the same opened from the list
 * of answers, the notice of a bar, the list, the result, the draft application, the choice of
 * a day under the old law, a letter from the Court, what it means, or a shared link.
 */
export type Step =
  | {readonly at: 'question'; readonly question: QuestionId; readonly changing: boolean}
  | {readonly at: 'link'; readonly payload: string}
  /** `named`: the number that the link into it was about. */
  | {readonly at: 'letter'; readonly named?: string}
  | {[At in PlainStep]: {readonly at: At}}[PlainStep];

const PLAIN_STEPS = [
  'notice',
  'answers',
  'result',
  'sheet',
  'application',
  'earlier',
  'letterAnswer'
] as const;
type PlainStep = (typeof PLAIN_STEPS)[number];

const CHANGING = 'answers/';
const LINK = 'link/';
const LETTER = 'letter/';

/** Undefined for the start of the check and for a fragment that means nothing here. */
export function stepOf(text: string): Step | undefined {
  // What messengers put before or take along behind it.
  const fragment = text.replace(/^[#/]+/, '').replace(/[^\w/]+$/, '');
  const plain = PLAIN_STEPS.find((step) => step === fragment);
  if (plain !== undefined) return {at: plain};
  if (fragment.startsWith(LINK)) return {at: 'link', payload: text.slice(text.indexOf(LINK) + LINK.length)};
  if (fragment === 'letter') return {at: 'letter'};
  if (fragment.startsWith(LETTER)) return {at: 'letter', named: fragment.slice(LETTER.length)};
  const changing = fragment.startsWith(CHANGING);
  const id = changing ? fragment.slice(CHANGING.length) : fragment;
  return isKeyOf(id, QUESTIONS) ? {at: 'question', question: id, changing} : undefined;
}

/** The fragment of a step, without the "#". */
export function fragmentOf(step: Step): string {
  if (step.at === 'link') return `${LINK}${step.payload}`;
  if (step.at === 'letter' && step.named !== undefined) return `${LETTER}${step.named}`;
  if (step.at !== 'question') return step.at;
  return step.changing ? `${CHANGING}${step.question}` : step.question;
}

export const questionStep = (question: QuestionId, changing = false): Step => ({
  at: 'question',
  question,
  changing
});
