import type {DateId, IsoDate} from '../rules';
import {UNKNOWN} from '../rules';
import {isDateId, type Link} from './links';
import {digitOf, type DateVector, type Vector} from './vectors';

/** What is known of the dates: which are answered, and what came of the comparisons between those that are days. */
export interface DateState {
  readonly number: number;
  readonly days: Readonly<Partial<Record<DateId, IsoDate | typeof UNKNOWN>>>;
  /** What can be answered next to a date that is not answered yet. */
  readonly moves: ReadonlyMap<DateId, readonly DateMove[]>;
}

export interface DateMove {
  /** -1 for "I don't know", else the comparisons that the day decides, as a vector. */
  readonly label: Vector;
  readonly to: DateState;
}

/** All that can become known of some dates through some of the links, from nothing to everything. */
export function dateSpace(
  dates: readonly DateId[],
  links: readonly Link[],
  used: readonly Link[],
  vectors: readonly DateVector[]
): readonly DateState[] {
  const states: DateState[] = [];
  const numbers = new Map<string, DateState>();
  const reveal = (vector: Vector, known: ReadonlySet<string>): Vector =>
    links.reduce((sum, link, index) => {
      const isKnown = known.has(link.of) && (!isDateId(link.until) || known.has(link.until));
      return used.includes(link) && isKnown ? sum + digitOf(vector, index) * 4 ** index : sum;
    }, 0);
  const visit = (days: DateState['days'], revealed: Vector): DateState => {
    const name = `${dates.map((id) => (days[id] === undefined ? '-' : days[id] === UNKNOWN ? 'u' : 'k')).join('')}${revealed}`;
    const found = numbers.get(name);
    if (found !== undefined) return found;
    const moves = new Map<DateId, readonly DateMove[]>();
    const state: DateState = {number: states.length, days, moves};
    states.push(state);
    numbers.set(name, state);
    const known = new Set(dates.filter((id) => days[id] !== undefined && days[id] !== UNKNOWN));
    const possible = vectors.filter(({vector}) => reveal(vector, known) === revealed);
    for (const id of dates) {
      if (days[id] !== undefined) continue;
      const unknown = {label: -1, to: visit({...days, [id]: UNKNOWN}, revealed)};
      const more = new Set([...known, id]);
      const outcomes = new Map(possible.map((one) => [reveal(one.vector, more), one.days]));
      const known2 = [...outcomes].map(([now, witness]) => {
        const entries = dates.flatMap((date): [DateId, IsoDate | typeof UNKNOWN][] => {
          if (more.has(date)) return [[date, witness[date]]];
          return days[date] === undefined ? [] : [[date, UNKNOWN]];
        });
        const shown = Object.fromEntries(entries) as DateState['days'];
        return {label: now - revealed, to: visit(shown, now)};
      });
      moves.set(id, [unknown, ...known2]);
    }
    return state;
  };
  visit({}, 0);
  return states;
}
