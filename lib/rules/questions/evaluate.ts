import {lastDayOf, workingDayFrom, type IsoDate} from '../calendar';
import * as kleene from '../logic';
import type {Truth} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import {questionOf, type DateId} from './catalogue';
import type {Condition, TermBetween} from './condition';
import type {Question} from './question';

/** What a condition says of the answers given so far; what is not answered yet is unknown. */
export function evaluate(condition: Condition, answers: Answers, today: IsoDate): Truth {
  switch (condition.op) {
    case 'answered':
      return matches(answers[condition.question], condition.with);
    case 'within':
      return withinTerm(condition, answers, today);
    case 'rolledOver':
      return rolledOverTerm(condition, answers, today);
    case 'given': {
      const when = evaluate(condition.when, answers, today);
      return when === 'true' ? evaluate(condition.then, answers, today) : when;
    }
    case 'not':
      return kleene.not(evaluate(condition.condition, answers, today));
    case 'all':
      return kleene.and(condition.conditions.map((part) => evaluate(part, answers, today)));
    case 'any':
      return kleene.or(condition.conditions.map((part) => evaluate(part, answers, today)));
    default:
      return condition satisfies never;
  }
}

function matches(answer: string | readonly string[] | undefined, options: readonly string[]): Truth {
  if (answer === undefined) return 'unknown';
  if (Array.isArray(answer)) return kleene.truthOf(answer.some((one: string) => options.includes(one)));
  if (options.includes(answer as string)) return 'true';
  return answer === UNKNOWN ? 'unknown' : 'false';
}

function withinTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  const {day, last, rolled} = ends(condition, answers, today);
  if (isKeptAnyway(condition, answers, today)) return 'true';
  if (day === undefined || last === undefined || rolled === undefined) return 'unknown';
  if (day <= last) return 'true';
  return day <= rolled ? 'unknown' : 'false';
}

function rolledOverTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  const {day, last, rolled} = ends(condition, answers, today);
  if (isKeptAnyway(condition, answers, today)) return 'false';
  if (day === undefined || last === undefined || rolled === undefined) return 'unknown';
  return kleene.truthOf(day > last && day <= rolled);
}

/** The last day of a term and the day that it is compared with, as far as they are known. */
function ends({term, of, until}: TermBetween, answers: Answers, today: IsoDate) {
  const from = dayOf(of, answers);
  const day = until === 'today' ? today : dayOf(until, answers);
  if (from === undefined) return {day};
  const last = lastDayOf(term, from);
  return {day, last, rolled: workingDayFrom(last)};
}

/** Whichever of the days that can still be answered it is: even the earliest and the latest keep the term. */
function isKeptAnyway({term, of, until}: TermBetween, answers: Answers, today: IsoDate): boolean {
  const earliest = dayOf(of, answers) ?? earliestOf(of, answers);
  const latest = until === 'today' ? today : (dayOf(until, answers) ?? latestOf(until));
  return earliest !== undefined && latest !== undefined && latest <= lastDayOf(term, earliest);
}

function dayOf(id: DateId, answers: Answers): IsoDate | undefined {
  const answer = answers[id];
  return answer === UNKNOWN ? undefined : answer;
}

function earliestOf(id: DateId, answers: Answers): IsoDate | undefined {
  const question: Question = questionOf(id);
  const floor = question.kind === 'date' ? question.notBefore : undefined;
  return floor === undefined ? undefined : dayOf(floor as DateId, answers);
}

function latestOf(id: DateId): IsoDate | undefined {
  const question: Question = questionOf(id);
  return question.kind === 'date' ? question.notAfter : undefined;
}
