import {isIsoDate, type IsoDate} from '../../rules';
import type {AskedDate} from '../asked';
import {dayAt, placeOf} from './dayNumbers';

/** A comparison of a day with the last day of a term, and with the working day to which that may move. */
export interface Comparison {
  readonly of: string;
  readonly until: string;
  /** By the place of the day from which the term runs. */
  readonly last: Int32Array;
  readonly moved: Int32Array;
}

export type Outcome = 'kept' | 'moved' | 'over';
export const OUTCOMES: readonly Outcome[] = ['kept', 'moved', 'over'];

/** A possible set of outcomes of all comparisons, and days that have it. */
export interface Possible {
  readonly outcomes: readonly Outcome[];
  readonly days: Readonly<Record<string, IsoDate>>;
}

/** The place of each date's latest day, as far as what is assumed allows. */
type Latest = ReadonlyMap<string, number>;
/** No later than what follows from another date. */
interface Bound {
  readonly on: string;
  readonly latest: (days: Latest) => number;
}

/**
 * Every way in which the comparisons can come out together. Each outcome bounds one date from above by a function of
 * another that never falls, so among the days that have a set of outcomes there are latest ones; going down
 * from today finds them, or shows that there are none (docs/rules-diff.md).
 */
export function possibleDays(
  dates: readonly Omit<AskedDate, 'kind'>[],
  comparisons: readonly Comparison[],
  today: IsoDate
): readonly Possible[] {
  const known = new Set(dates.map(({id}) => id));
  const ceiling = new Map(
    dates.map(({id, notAfter}): [string, number] => [
      id,
      placeOf(notAfter !== undefined && notAfter < today ? notAfter : today)
    ])
  );
  const floors = dates.flatMap(({id, notBefore}): readonly Bound[] =>
    notBefore === undefined || !known.has(notBefore)
      ? []
      : [{on: notBefore, latest: (days) => days.get(id) ?? 0}]
  );
  const fixed = (until: string) => (known.has(until) ? undefined : placeOf(isIsoDate(until) ? until : today));
  const found: Possible[] = [];
  const decide = (at: number, outcomes: readonly Outcome[], bounds: readonly Bound[], days: Latest): void => {
    const comparison = comparisons[at];
    if (comparison === undefined) {
      const named = [...days].map(([id, place]) => [id, dayAt(place)] as const);
      found.push({outcomes, days: Object.fromEntries(named)});
      return;
    }
    for (const outcome of OUTCOMES) {
      if (!outcomes.every((one, before) => goTogether(comparisons[before], one, comparison, outcome)))
        continue;
      const more = [...bounds, ...boundsOf(comparison, outcome, fixed(comparison.until))];
      const latest = settle(days, more);
      if (latest === undefined) continue;
      const assumed = [...outcomes, outcome];
      if (assumed.every((one, index) => holds(comparisons[index], one, latest, fixed)))
        decide(at + 1, assumed, more, latest);
    }
  };
  const latest = settle(ceiling, floors);
  if (latest !== undefined) decide(0, [], floors, latest);
  return found;
}

const pairs = new WeakMap<Int32Array, WeakMap<Int32Array, ReadonlySet<string>>>();

/**
 * Whether two comparisons of the same ends can come out in two ways at once, on whatever days. Two revisions compare
 * almost alike, and going down to the latest days would find what they never say together only at the first of all days.
 */
function goTogether(one: Comparison | undefined, a: Outcome, other: Comparison, b: Outcome): boolean {
  if (one?.of !== other.of || one.until !== other.until) return true;
  const known = pairs.get(one.moved) ?? new WeakMap<Int32Array, ReadonlySet<string>>();
  const found = known.get(other.moved) ?? pairsOf(one, other);
  known.set(other.moved, found);
  pairs.set(one.moved, known);
  return found.has(`${a} ${b}`);
}

function pairsOf(one: Comparison, other: Comparison): ReadonlySet<string> {
  const found = new Set<string>();
  for (const from of one.last.keys()) {
    const [first, second] = [one, other].map(({last, moved}) => [last[from] ?? 0, moved[from] ?? 0] as const);
    if (first === undefined || second === undefined) continue;
    for (const end of [...first, ...second]) {
      for (const to of [end, end + 1]) found.add(`${outcomeOf(to, first)} ${outcomeOf(to, second)}`);
    }
  }
  return found;
}

const outcomeOf = (to: number, [last, moved]: readonly [number, number]): Outcome =>
  to <= last ? 'kept' : to <= moved ? 'moved' : 'over';

/** Goes down to the latest days within the bounds; undefined where there are none. */
function settle(from: Latest, bounds: readonly Bound[]): Latest | undefined {
  const days = new Map(from);
  for (let changed = true; changed;) {
    changed = false;
    for (const {on, latest} of bounds) {
      const bound = latest(days);
      if (bound < 0) return undefined;
      if (bound >= (days.get(on) ?? bound)) continue;
      days.set(on, bound);
      changed = true;
    }
  }
  return days;
}

function boundsOf(
  {of, until, last, moved}: Comparison,
  outcome: Outcome,
  fixed: number | undefined
): readonly Bound[] {
  const onUntil = (end: Int32Array): Bound => ({on: until, latest: (days) => end[days.get(of) ?? 0] ?? 0});
  const onBeginning = (end: Int32Array): Bound => ({
    on: of,
    latest: (days) => latestEndingBefore(end, fixed ?? days.get(until) ?? 0)
  });
  switch (outcome) {
    case 'kept':
      return fixed === undefined ? [onUntil(last)] : [];
    case 'moved':
      return fixed === undefined ? [onUntil(moved), onBeginning(last)] : [onBeginning(last)];
    case 'over':
      return [onBeginning(moved)];
    default:
      return outcome satisfies never;
  }
}

/** What only a fixed day can spoil: no later days than these are possible, and they are too early. */
function holds(
  comparison: Comparison | undefined,
  outcome: Outcome,
  days: Latest,
  fixed: (until: string) => number | undefined
): boolean {
  if (comparison === undefined) return false;
  const {of, until, last, moved} = comparison;
  const from = days.get(of) ?? 0;
  const to = fixed(until) ?? days.get(until) ?? 0;
  return outcome === outcomeOf(to, [last[from] ?? 0, moved[from] ?? 0]);
}

/** The last day of which an end that never falls is before a day; below nought where there is none. */
function latestEndingBefore(end: Int32Array, day: number): number {
  let [low, high] = [-1, day];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((end[middle] ?? day) < day) low = middle;
    else high = middle - 1;
  }
  return low;
}
