import {questionOf, type DateId, type QuestionId} from './catalogue';
import type {Condition, TermBetween} from './condition';
import type {Question} from './question';

/** Every question that a condition looks at, in the order in which it names them. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.op) {
    case 'answered':
      return [condition.question];
    case 'within':
    case 'rolledOver':
      return datesIn(condition);
    case 'given':
      return [...questionsIn(condition.when), ...questionsIn(condition.then)];
    case 'not':
      return questionsIn(condition.condition);
    case 'all':
    case 'any':
      return condition.conditions.flatMap(questionsIn);
    default:
      return condition satisfies never;
  }
}

/** The dates that a term looks at: its ends, and the date that its beginning cannot precede. */
export function datesIn({of, until}: TermBetween): readonly DateId[] {
  const floor = floorOf(of);
  const all = [of, ...(floor === undefined ? [] : [floor]), ...(until === 'today' ? [] : [until])];
  return [...new Set(all)];
}

/** The earlier date that a date cannot precede. */
export function floorOf(id: DateId): DateId | undefined {
  const question: Question = questionOf(id);
  return question.kind === 'date' ? (question.notBefore as DateId | undefined) : undefined;
}
