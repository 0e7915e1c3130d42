import {ask, type Diagram, type Sight, type Space} from '../proof';
import {UNKNOWN} from '../rules';
import {READS_MORE} from './scope';
import type {Given, Side} from './side';

/** What a revision says where it does not know the answer. */
export const NO_SUCH_ANSWER = 'no such answer';
export type NoSuchAnswer = typeof NO_SUCH_ANSWER;

/** Thrown when a rule reads an answer that its revision does not know. */
const FOREIGN = new Error('The revision does not know the answer');

/** What a rule is given: answers, and the dates among those that it read, in the order in which it did. */
export interface Read {
  readonly given: Given;
  readonly dates: ReadonlySet<string>;
}

/**
 * Asks a rule of one revision for everything that it can say on the answers of both. What else it reads is in
 * `inputs`; there, too, an answer may not exist in the revision.
 */
export function askSide<T>(
  side: Side,
  space: Space,
  name: string,
  rule: (read: Read) => T,
  sight: Sight
): Diagram<T | NoSuchAnswer> {
  const seenBy = (all: Given, dates: Set<string>): Given =>
    new Proxy(all, {
      get: (_, key) => {
        const id = String(key);
        const isInput = sight.inputs?.has(id) === true;
        if (!isInput && space.sourceOf(id) === undefined) {
          if (side.questions.has(id)) {
            READS_MORE.question = id;
            throw READS_MORE;
          }
          return undefined;
        }
        const answer = all[id];
        if (isInput ? answer === NO_SUCH_ANSWER : !knows(side, id, answer)) throw FOREIGN;
        if (side.questions.get(id)?.kind === 'date') dates.add(id);
        return answer;
      }
    });
  return ask(
    space,
    name,
    (all): T | NoSuchAnswer => {
      try {
        const dates = new Set<string>();
        return rule({given: seenBy(all, dates), dates});
      } catch (thrown) {
        if (thrown === FOREIGN) return NO_SUCH_ANSWER;
        throw thrown;
      }
    },
    sight
  );
}

/** Whether an answer, given or not, can be given in a revision. */
function knows({questions}: Side, id: string, answer: unknown): boolean {
  if (answer === undefined || answer === UNKNOWN) return true;
  const question = questions.get(id);
  if (question === undefined) return true;
  switch (question.kind) {
    case 'choice':
      return question.options.some((option) => option === answer);
    case 'several':
      return (
        Array.isArray(answer) &&
        answer.every((one) => one === question.none || question.options.some((option) => option === one))
      );
    case 'date':
      return true;
    default:
      return question satisfies never;
  }
}
