import type {State} from './automaton';
import type {DateState} from './dateSpace';
import {DATE_IDS} from './links';

/** A set of dates, one bit each in the order of the catalogue. */
export type DateSet = number;

export const bitOf = (id: string): DateSet => {
  const at = (DATE_IDS as readonly string[]).indexOf(id);
  return at < 0 ? 0 : 2 ** at;
};

const known = new WeakMap<State<unknown>, DateSet>();

/** The dates that still make a difference to a part. */
export function datesAhead(state: State<unknown>): DateSet {
  let dates = known.get(state);
  if (dates === undefined) {
    dates = 0;
    for (const [move, to] of state.moves) dates |= bitOf(move.slice(0, move.indexOf('='))) | datesAhead(to);
    known.set(state, dates);
  }
  return dates;
}

/** Numbers states of the dates, equal where the same can come of those dates that still count. */
export function dateClasses(): (state: DateState, counting: DateSet) => number {
  const numbers = new Map<string, number>();
  const classes = new Map<number, number>();
  const classOf = (state: DateState, counting: DateSet): number => {
    const name = state.number * 2 ** DATE_IDS.length + counting;
    const found = classes.get(name);
    if (found !== undefined) return found;
    const moves = [...state.moves].filter(([id]) => (bitOf(id) & counting) !== 0);
    const text = moves
      .map(
        ([id, to]) =>
          `${id}:${to
            .map((move) => `${move.label}>${classOf(move.to, counting)}`)
            .sort()
            .join()}`
      )
      .join(';');
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    classes.set(name, number);
    return number;
  };
  return classOf;
}
