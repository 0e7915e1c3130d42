import type {IsoDate} from '../calendar';
import {versionOn} from '../law';
import {idsOf} from '../logic';
import {filing} from './filing';
import {refiling} from './refiling';
import type {TimeLimit, TimeLimitRule} from './timeLimit';

export type {CasePart, TimeLimit, TimeLimitRule} from './timeLimit';
export * from './kept';

/** Every time limit that an application to the Court has to keep. */
export const TIME_LIMITS = {filing, refiling} as const satisfies Record<string, TimeLimitRule<LimitId>>;

type LimitId = 'filing' | 'refiling';

export type TimeLimitId = keyof typeof TIME_LIMITS;

/** The first days of the versions of a time limit. */
export type DayOfTimeLimit<T extends TimeLimitId> =
  (typeof TIME_LIMITS)[T]['versions'][number]['inForce']['from'];

export const TIME_LIMIT_IDS = idsOf(TIME_LIMITS);

export function timeLimitOf(id: TimeLimitId): TimeLimitRule<TimeLimitId> {
  return TIME_LIMITS[id];
}

/** A time limit as it applied on `day`. */
export const timeLimitOn = (id: TimeLimitId, day: IsoDate): TimeLimit<TimeLimitId> | undefined =>
  versionOn(timeLimitOf(id), day);
