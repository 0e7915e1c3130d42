import {answered, type Condition} from '../questions';

/** A part of a case that a cassation court has split: left as it was, or decided anew on appeal. */
export type CasePart = 'left' | 'anew';

/** For which part alone the day of the act that was given counts. */
export const CASE_PARTS: readonly {readonly part: CasePart; readonly when: Condition}[] = [
  {part: 'left', when: answered('appealOutcome', 'changedByCassation')},
  {part: 'anew', when: answered('appealOutcome', 'partDecidedAnew')}
];
