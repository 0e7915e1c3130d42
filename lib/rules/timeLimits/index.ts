import {contains, type IsoDate} from '../calendar';
import {idsOf} from '../logic';
import {filing} from './filing';
import {refiling} from './refiling';
import type {TimeLimit, TimeLimitRule} from './timeLimit';

export type {TimeLimit, TimeLimitRule} from './timeLimit';
export * from './kept';

/** Every time limit that an application to the Court has to keep. */
export const TIME_LIMITS = {filing, refiling} as const satisfies Record<string, TimeLimitRule<LimitId>>;

type LimitId = 'filing' | 'refiling';

export type TimeLimitId = keyof typeof TIME_LIMITS;

export const TIME_LIMIT_IDS = idsOf(TIME_LIMITS);

export function timeLimitOf(id: TimeLimitId): TimeLimitRule<TimeLimitId> {
  return TIME_LIMITS[id];
}

/** The version of a time limit that applied on `day`. */
export function timeLimitOn(id: TimeLimitId, day: IsoDate): TimeLimit<TimeLimitId> | undefined {
  return timeLimitOf(id).versions.find(({inForce}) => contains(inForce, day));
}
