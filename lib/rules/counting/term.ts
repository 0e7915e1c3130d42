import type {Term} from '../calendar';
import {idsOf} from '../logic';

/** A term as a code sets it. *Сутки* are the day-and-night terms of the criminal and the offences code. */
export type CountedTerm =
  Term | {readonly days: number} | {readonly workingDays: number} | {readonly sutki: number};

export type Unit = 'years' | 'months' | 'days' | 'workingDays' | 'sutki';

export function unitOf(term: CountedTerm): Unit {
  return idsOf<Unit>(term)[0];
}
