import {leavesOf} from '../logic';
import {questionOf, type DateId, type QuestionId} from './catalogue';
import type {AnswerTest, Condition, TermBetween} from './condition';

/** Every question that a condition looks at, in the order in which it names them. */
export const questionsIn = (condition: Condition): readonly QuestionId[] =>
  leavesOf(condition).flatMap(questionsOfTest);

/** Every question that a test of single answers looks at. */
export const questionsOfTest = (test: AnswerTest): readonly QuestionId[] =>
  test.op === 'answered' ? [test.question] : datesIn(test);

/** The dates that a term looks at: its ends, and the date that its beginning cannot precede. */
export function datesIn({of, until}: TermBetween): readonly DateId[] {
  const floor = floorOf(of);
  const all = [of, ...(floor === undefined ? [] : [floor]), ...(until === 'today' ? [] : [until])];
  return [...new Set(all)];
}

/** The earlier date that a date cannot precede. */
export function floorOf(id: QuestionId): DateId | undefined {
  const question = questionOf(id);
  return question.kind === 'date' ? question.notBefore : undefined;
}
