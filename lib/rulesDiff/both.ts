import type {Left, Space} from '../proof';
import type {Finding} from '../rules';
import {asking, type Asking, type Said} from './aspects';
import type {Scope} from './scope';
import type {Day, Side} from './side';
import {spaceOfBoth} from './spaceOfBoth';

/** Two revisions on one day, over the same sets of answers. */
export interface Both {
  readonly old: Asking;
  readonly now: Asking;
  readonly space: Space;
}

export function bothOn(
  day: Day,
  [old, now]: readonly [Side, Side],
  left: Left,
  atMost: number,
  scope: Pick<Scope, 'questions' | 'comparisons'>
): Both {
  const space = spaceOfBoth([old, now], scope, day.today, left, atMost);
  const shared = new Map<string, Said<Finding>>();
  return {old: asking(old, day, space, shared), now: asking(now, day, space, shared), space};
}
