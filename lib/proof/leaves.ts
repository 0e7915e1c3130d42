import {leavesOf, type AnswerTest, type Condition, type TermTest} from '../rules';
import type {RemedyCondition} from '../rules/remedies';

export {leavesOf} from '../rules';

/** Whether a condition of a remedy asks nothing of findings. */
export const isAboutAnswers = (condition: RemedyCondition): condition is Condition =>
  leavesOf(condition).every(({op}) => op !== 'found');

/** The largest conditions on answers alone in what a remedy depends on, without what it asks of findings. */
export function conditionsIn(condition: RemedyCondition): readonly Condition[] {
  if (isAboutAnswers(condition)) return [condition];
  return condition.op === 'all' || condition.op === 'any' ? condition.conditions.flatMap(conditionsIn) : [];
}

export const isTermLeaf = (leaf: AnswerTest): leaf is TermTest => leaf.op !== 'answered';
