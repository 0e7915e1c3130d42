import type {IsoDate} from '../calendar';
import {UNKNOWN, type Answers} from './answers';
import type {DateId, QuestionId} from './catalogue';
import type {Condition, TermBetween} from './condition';
import {evaluate} from './evaluate';
import {datesIn} from './mentions';

/**
 * The questions that keep a condition undecided: not answered yet, or answered "I don't know". Empty once it is
 * true or false, and where only the law leaves it open.
 */
export function undecided(condition: Condition, answers: Answers, today: IsoDate): readonly QuestionId[] {
  if (evaluate(condition, answers, today) !== 'unknown') return [];
  switch (condition.op) {
    case 'answered':
      return [condition.question];
    case 'within':
    case 'rolledOver':
      return datesOf(condition, answers).filter((id) => answers[id] === undefined || answers[id] === UNKNOWN);
    case 'given':
      return evaluate(condition.when, answers, today) === 'true'
        ? undecided(condition.then, answers, today)
        : undecided(condition.when, answers, today);
    case 'not':
      return undecided(condition.condition, answers, today);
    case 'all':
    case 'any':
      return [...new Set(condition.conditions.flatMap((part) => undecided(part, answers, today)))];
    default:
      return condition satisfies never;
  }
}

/** Where a term begins matters before what it cannot precede. */
function datesOf(condition: TermBetween, answers: Answers): readonly DateId[] {
  const began = answers[condition.of];
  const known = began !== undefined && began !== UNKNOWN;
  return datesIn(condition).filter((id) => !known || id === condition.until);
}

/** Those of them that can still be asked. */
export function unanswered(questions: readonly QuestionId[], answers: Answers): readonly QuestionId[] {
  return questions.filter((id) => answers[id] === undefined);
}
