import type {IsoDate} from '../calendar';
import type {RemedyId} from '../remedies';
import {clocksOf, isCounted, ownClocks, type Clock, type ClocksIn} from './clock';
import {isStart, type StartId} from './starts';

/** A way out with its time limits. */
export interface WayClocks {
  readonly way: RemedyId;
  readonly clocks: readonly Clock[];
}

/**
 * The ways with their time limits, what runs out first standing first: what is running by its last day, then what
 * needs a day that is still to be told, then what has no end, and last what is over.
 */
export function clocksByUrgency(ways: readonly RemedyId[], known: ClocksIn): readonly WayClocks[] {
  const all = ways.map((way) => ({way, clocks: clocksOf(way, known)}));
  return [...all].sort((one, other) => {
    const [a, b] = [urgencyOf(one.clocks), urgencyOf(other.clocks)];
    return a.place - b.place || a.day.localeCompare(b.day);
  });
}

function urgencyOf(all: readonly Clock[]): {readonly place: number; readonly day: IsoDate | ''} {
  const clocks = ownClocks(all);
  const days = clocks
    .filter(isCounted)
    .filter(({state}) => state !== 'over')
    .map(({last}) => last.day);
  const [first] = [...days].sort();
  if (first !== undefined) return {place: 0, day: first};
  if (clocks.some(({state}) => state === 'startMissing' || state === 'kindMissing'))
    return {place: 1, day: ''};
  return {place: clocks.every(({state}) => state === 'over') ? 3 : 2, day: ''};
}

/** The days that the time limits shown run from, told or not, each with the first way that needs it. */
export function startsNeeded(ways: readonly WayClocks[]): ReadonlyMap<StartId, RemedyId> {
  const needed = new Map<StartId, RemedyId>();
  for (const {way, clocks} of ways) {
    for (const {state, limit} of clocks) {
      if (state === 'notRead' || limit === undefined || !('from' in limit)) continue;
      if (isStart(limit.from) && !needed.has(limit.from)) needed.set(limit.from, way);
    }
  }
  return needed;
}
