import type {DateId, IsoDate} from '../rules';
import {daySpace, type DaySpace} from './daySpace';
import {nodeOf, rootsOf} from './dateTree';
import type {Link} from './links';
import {setStore} from './vectorSets';
import {witness} from './witness';

/**
 * What comes of every comparison, one digit in base four for each link: 0 not known, 1 on or before the last day,
 * 2 on a day that counts only if a weekend moves the last day, 3 later. Outcomes of different links add up.
 */
export type Vector = number;

export interface DateVector {
  readonly vector: Vector;
  /** Days that bring it about, a valid answer to every date question. */
  readonly days: Readonly<Record<DateId, IsoDate>>;
}

export const digitOf = (vector: Vector, link: number): number => Math.floor(vector / 4 ** link) % 4;

/**
 * Every vector that valid days bring about, by exhaustive comparison of the days of each linked pair from `first`
 * to `today`. Exact as long as the links form no cycle; throws if they do.
 */
export function vectorsOf(links: readonly Link[], first: IsoDate, today: IsoDate): readonly DateVector[] {
  const space = daySpace(links, first, today);
  const trees = rootsOf(links).map((root) => solve(root, space));
  const none = {vector: 0, days: {}} as {vector: Vector; days: Partial<Record<DateId, IsoDate>>};
  return trees.reduce(
    (all, tree) =>
      all.flatMap(({vector, days}) =>
        tree.map((more) => ({vector: vector + more.vector, days: {...days, ...more.days}}))
      ),
    [none]
  ) as readonly DateVector[];
}

function solve(root: DateId, space: DaySpace) {
  const sets = setStore();
  const node = nodeOf(root, undefined, space, sets);
  const all = new Set([...new Set(node.setAt)].filter((set) => set >= 0).flatMap((set) => sets.at(set)));
  return [...all].sort((a, b) => a - b).map((vector) => ({vector, days: witness(node, vector, space, sets)}));
}
