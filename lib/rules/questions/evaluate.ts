import {lastDayOf, workingDayFrom, type IsoDate} from '../calendar';
import * as kleene from '../logic';
import type {Truth} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import type {Condition, TermBetween} from './condition';

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

/** Both ends of a term, once both are known. */
function ends({term, of, until}: TermBetween, answers: Answers, today: IsoDate) {
  const from = answers[of];
  const day = until === 'today' ? today : answers[until];
  if (from === undefined || from === UNKNOWN || day === undefined || day === UNKNOWN) return undefined;
  const last = lastDayOf(term, from);
  return {day, last, rolled: workingDayFrom(last)};
}

function withinTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  const found = ends(condition, answers, today);
  if (found === undefined) return 'unknown';
  if (found.day <= found.last) return 'true';
  return found.day <= found.rolled ? 'unknown' : 'false';
}

function rolledOverTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  const found = ends(condition, answers, today);
  if (found === undefined) return 'unknown';
  return kleene.truthOf(found.day > found.last && found.day <= found.rolled);
}
