import {evaluate, QUESTION_IDS, questionOf, type Answers, type IsoDate} from '../../lib/rules';
import {MISSING, type Prepared} from './boolean';

export type Facts = Readonly<Record<string, string>>;

export const CHOICES = QUESTION_IDS.filter((id) => questionOf(id).kind === 'choice');

/** The answers in a peer's format, with the facts computed for it. */
export function factsOf(answers: Answers, today: IsoDate, prepared: readonly Prepared[]): Facts {
  const facts: Record<string, string> = {};
  for (const id of CHOICES) facts[id] = (answers[id] as string | undefined) ?? MISSING;
  for (const {fact, condition} of prepared) facts[fact] = evaluate(condition, answers, today);
  return facts;
}
