import type {DateId} from '../rules';
import type {DaySpace, Edge} from './daySpace';
import {DATE_IDS, neighboursOf, type Link} from './links';
import type {SetStore} from './vectorSets';
import type {Vector} from './vectors';

/** One date of each tree of linked dates. */
export function rootsOf(links: readonly Link[]): readonly DateId[] {
  const seen = new Set<DateId>();
  const visit = (id: DateId, from?: DateId) => {
    if (seen.has(id)) throw new Error(`The dates around ${id} depend on each other in a circle`);
    seen.add(id);
    for (const next of neighboursOf(id, links)) if (next !== from) visit(next, id);
  };
  return DATE_IDS.filter((id) => {
    if (seen.has(id)) return false;
    visit(id);
    return true;
  });
}

/** A date, and below it those whose days rules compare with its own. */
export interface Node {
  readonly id: DateId;
  /** For each day, the number of its set of vectors, or -1 where the day is no valid answer. */
  readonly setAt: Int32Array;
  readonly children: readonly {readonly edge: Edge; readonly node: Node}[];
}

export function nodeOf(id: DateId, parent: DateId | undefined, space: DaySpace, sets: SetStore): Node {
  const children = space
    .edges(id)
    .filter(({to}) => to !== parent)
    .map((edge) => ({edge, node: nodeOf(edge.to, id, space, sets)}));
  const messages = children.map(({edge, node}) => messageAlong(edge, node, space, sets));
  const setAt = Int32Array.from(space.days, (_, day) => {
    const alone = space.alone(id, day);
    if (alone === undefined) return -1;
    return messages.reduce(
      (set, message) => (set < 0 || (message[day] ?? -1) < 0 ? -1 : sets.sum(set, message[day] ?? -1)),
      sets.put([alone])
    );
  });
  return {id, setAt, children};
}

/** For each day of the parent, what the child and all below it can bring about. */
function messageAlong(edge: Edge, child: Node, space: DaySpace, sets: SetStore): Int32Array {
  const runs = runsOf(child.setAt).filter(({set}) => set >= 0);
  const known = new Map<string, number>();
  return Int32Array.from(space.days, (_, day) => {
    const pairs = new Map<string, readonly [number, Vector]>();
    for (const {set, first, last} of runs) {
      for (const compared of comparedIn(edge, day, first, last))
        pairs.set(`${set},${compared}`, [set, compared]);
    }
    if (pairs.size === 0) return -1;
    const name = [...pairs.keys()].sort().join(';');
    const found =
      known.get(name) ??
      sets.put([...pairs.values()].flatMap(([set, compared]) => sets.at(set).map((one) => one + compared)));
    known.set(name, found);
    return found;
  });
}

/** Neighbouring days that bring about the same. */
function runsOf(setAt: Int32Array) {
  const runs: {readonly set: number; readonly first: number; last: number}[] = [];
  setAt.forEach((set, day) => {
    const run = runs.at(-1);
    if (run?.set === set) run.last = day;
    else runs.push({set, first: day, last: day});
  });
  return runs;
}

/**
 * Every outcome of comparing a day with the days from `first` to `last`. A later day never gives an earlier last
 * day, so where both ends of a stretch have the same outcome, all of it has.
 */
function comparedIn(edge: Edge, day: number, first: number, last: number): readonly Vector[] {
  const [one, other] = [edge.compare(day, first), edge.compare(day, last)];
  if (one === other) return one === undefined ? [] : [one];
  if (last - first <= 1) return [one, other].filter((compared) => compared !== undefined);
  const middle = Math.floor((first + last) / 2);
  return [...new Set([...comparedIn(edge, day, first, middle), ...comparedIn(edge, day, middle, last)])];
}
