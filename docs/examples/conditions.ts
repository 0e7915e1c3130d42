import type {PublishedRemedyCondition, RulesFile} from '@/lib/published';
import {lastDayOf, workingDayFrom} from './days';
import {all, any, not, truth, type Truth} from './truth';

/** By question: the id of an option, a list of such ids, a day, or the id of “I don’t know”. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Everything that conditions are evaluated against. */
export interface Facts {
  readonly rules: RulesFile;
  readonly answers: Answers;
  readonly today: string;
}

type Between = Extract<PublishedRemedyCondition, {readonly op: 'within' | 'rolledOver'}>;
type Found = Extract<PublishedRemedyCondition, {readonly op: 'found'}>;

/** Evaluates a condition on the answers given so far; conditions of remedies also refer to findings. */
export function evaluate(
  condition: PublishedRemedyCondition,
  facts: Facts,
  found: (test: Found) => Truth = () => 'unknown'
): Truth {
  switch (condition.op) {
    case 'answered':
      return matches(facts.answers[condition.question], condition.with, facts.rules.unknown.id);
    case 'within':
    case 'rolledOver':
      return termHolds(condition, facts);
    case 'found':
      return found(condition);
    case 'given': {
      const when = evaluate(condition.when, facts, found);
      return when === 'true' ? evaluate(condition.then, facts, found) : when;
    }
    case 'not':
      return not(evaluate(condition.condition, facts, found));
    case 'all':
      return all(condition.conditions.map((part) => evaluate(part, facts, found)));
    case 'any':
      return any(condition.conditions.map((part) => evaluate(part, facts, found)));
  }
}

function matches(answer: Answers[string], options: readonly string[], unknown: string): Truth {
  if (answer === undefined) return 'unknown';
  const given = typeof answer === 'string' ? [answer] : answer;
  if (given.some((one) => options.includes(one))) return 'true';
  return answer === unknown ? 'unknown' : 'false';
}

function termHolds({op, term, of, until}: Between, facts: Facts): Truth {
  const from = dayOf(of, facts);
  const to = until === 'today' ? facts.today : dayOf(until, facts);
  // An unknown date has bounds: for some date within them the term may be met.
  const earliest = from ?? dayOf(dateQuestion(of, facts)?.notBefore, facts);
  const latest = to ?? dateQuestion(until, facts)?.notAfter;
  if (earliest !== undefined && latest !== undefined && latest <= lastDayOf(term, earliest))
    return truth(op === 'within');
  if (from === undefined || to === undefined) return 'unknown';
  const rolled = to <= workingDayFrom(lastDayOf(term, from), facts.rules.daysOff);
  if (op === 'rolledOver') return truth(rolled);
  return rolled ? 'unknown' : 'false';
}

/** The day answered to a question, if one was. */
export function dayOf(id: string | undefined, {rules, answers}: Facts): string | undefined {
  const answer = id === undefined ? undefined : answers[id];
  return typeof answer === 'string' && answer !== rules.unknown.id ? answer : undefined;
}

/** The question of that id, if it asks for a date. */
export function dateQuestion(id: string, {rules}: Facts) {
  const question = rules.questions.find((one) => one.id === id);
  return question?.kind === 'date' ? question : undefined;
}
