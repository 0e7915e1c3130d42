import type {Finding} from '../rules';
import type {State} from './automaton';
import {datesAhead, type DateSet} from './datesAhead';
import type {DateState} from './dateSpace';
import type {Moment} from './moment';
import {isDecided} from './residue';

/**
 * Names all that the rest of the interview depends on. Two moments of the same name go on alike: what is decided for
 * good, and what can only be mended once something bars, is left out unless a remedy depends on it.
 */
export function keyOf(
  {findings, remedies, deadline, dates}: Moment,
  barred: boolean,
  canBar: (state: State<Finding>) => boolean,
  dateClass: (state: DateState, counting: DateSet) => number
): string {
  let key = barred ? 'barred|' : '|';
  let counting = datesAhead(deadline);
  for (const state of findings) {
    if (isDecided(state) || (barred && !canBar(state))) continue;
    key += `${state.name} ${state.number},`;
    counting |= datesAhead(state);
  }
  for (const {key: left, dates: ahead} of remedies) {
    if (left === '') continue;
    key += `${left};`;
    counting |= ahead;
  }
  return `${key}|${isDecided(deadline) ? '' : deadline.number}|${dateClass(dates, counting)}`;
}
