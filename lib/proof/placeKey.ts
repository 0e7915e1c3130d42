import type {State} from './automaton';
import {DATE_IDS} from './links';
import type {Moment} from './moment';
import {isDecided} from './residue';

/**
 * Names all that the rest of the interview depends on. Two moments of the same name go on alike: what is decided for
 * good, and what can only be mended once something bars, is left out unless a remedy depends on it.
 */
export function keyOf(
  {findings, remedies, deadline, dates}: Moment,
  barred: boolean,
  canBar: Moment extends {findings: readonly (infer One)[]} ? (state: One) => boolean : never
): string {
  let key = barred ? 'barred|' : '|';
  let datesCount = dependsOnDates(deadline);
  for (const state of findings) {
    if (isDecided(state) || (barred && !canBar(state))) continue;
    key += `${state.name} ${state.number},`;
    datesCount ||= dependsOnDates(state);
  }
  for (const {key: left, ask, on} of remedies) {
    if (left === '') continue;
    key += `${left};`;
    datesCount ||= ask.includes('day') || on.some(dependsOnDates);
  }
  return `${key}|${isDecided(deadline) ? '' : deadline.number}|${datesCount ? dates.number : ''}`;
}

const dated = new WeakMap<State<unknown>, boolean>();

/** Whether some further day still makes a difference to a part. */
function dependsOnDates(state: State<unknown>): boolean {
  const known = dated.get(state);
  if (known !== undefined) return known;
  const moves = [...state.moves];
  const found = moves.some(([name, to]) => DATE_IDS.some((id) => name.startsWith(`${id}=`)) || dependsOnDates(to));
  dated.set(state, found);
  return found;
}
