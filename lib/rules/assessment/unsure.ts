import type {IsoDate} from '../calendar';
import {entriesOf} from '../logic';
import {answered, evaluate, type Answers, type Condition} from '../questions';
import type {CriterionId} from '../criteria';

interface Unsure {
  readonly criterion: CriterionId;
  readonly when: Condition;
}

/** What is certain although a criterion is not decided: nobody is told that it is unknown. */
const UNSURE = {
  onlyAuthority: {criterion: 'appliedByCourt', when: answered('appliedBy', 'authority')}
} as const satisfies Record<string, Unsure>;

export type UnsureId = keyof typeof UNSURE;

/** The words that an undecided criterion has of its own in this case. */
export function unsureOf(id: CriterionId, answers: Answers, today: IsoDate): UnsureId | undefined {
  const found = entriesOf(UNSURE).find(
    ([, {criterion, when}]) => criterion === id && evaluate(when, answers, today) === 'true'
  );
  return found?.[0];
}
