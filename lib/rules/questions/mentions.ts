import type {QuestionId} from './catalogue';
import type {Condition} from './condition';

/** Every question that a condition looks at, in the order in which it names them. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.op) {
    case 'answered':
      return [condition.question];
    case 'within':
    case 'rolledOver':
      return condition.until === 'today' ? [condition.of] : [condition.of, condition.until];
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
