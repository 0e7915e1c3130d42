import {lastDayOf, workingDayFrom, type IsoDate} from '../calendar';
import * as kleene from '../logic';
import type {Truth} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import {questionOf, type DateId} from './catalogue';
import type {Condition, TermBetween} from './condition';
import {floorOf} from './mentions';
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
      return kleene.and(condition.conditions, (part) => evaluate(part, answers, today));
    case 'any':
      return kleene.or(condition.conditions, (part) => evaluate(part, answers, today));
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
  if (isKeptAnyway(condition, answers, today)) return 'true';
  const found = ends(condition, answers, today);
  if (found === undefined) return 'unknown';
  return found.day <= found.rolled ? 'unknown' : 'false';
}

function rolledOverTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  if (isKeptAnyway(condition, answers, today)) return 'false';
  const found = ends(condition, answers, today);
  return found === undefined ? 'unknown' : kleene.truthOf(found.day <= found.rolled);
}

/** The day that a term is compared with, and the day to which its last day may move, once both are known. */
function ends({term, of, until}: TermBetween, answers: Answers, today: IsoDate) {
  const from = dayOf(of, answers);
  const day = until === 'today' ? today : dayOf(until, answers);
  if (from === undefined || day === undefined) return undefined;
  return {day, rolled: workingDayFrom(lastDayOf(term, from))};
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
  const floor = floorOf(id);
  return floor === undefined ? undefined : dayOf(floor, answers);
}

function latestOf(id: DateId): IsoDate | undefined {
  const question: Question = questionOf(id);
  return question.kind === 'date' ? question.notAfter : undefined;
}
