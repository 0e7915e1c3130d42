import type {Answered, Condition, TermBetween} from '../rules';
import type {RemedyCondition} from '../rules/remedies';

export type TermLeaf = TermBetween & {readonly op: 'within' | 'rolledOver'};
export type Leaf = Answered | TermLeaf;

/** What a condition asks of single answers: the only places where rules look at an answer. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.op) {
    case 'answered':
    case 'within':
    case 'rolledOver':
      return [condition];
    case 'given':
      return [...leavesOf(condition.when), ...leavesOf(condition.then)];
    case 'not':
      return leavesOf(condition.condition);
    case 'all':
    case 'any':
      return condition.conditions.flatMap(leavesOf);
    default:
      return condition satisfies never;
  }
}

/** The conditions on answers in what a remedy depends on, without what it asks of findings. */
export function conditionsIn(condition: RemedyCondition): readonly Condition[] {
  switch (condition.op) {
    case 'found':
      return [];
    case 'every':
    case 'some':
      return condition.conditions.flatMap(conditionsIn);
    default:
      return [condition];
  }
}

export const isTermLeaf = (leaf: Leaf): leaf is TermLeaf => leaf.op !== 'answered';
