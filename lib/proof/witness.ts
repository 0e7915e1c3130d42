import type {DateId, IsoDate} from '../rules';
import type {DaySpace} from './daySpace';
import type {Node} from './dateTree';
import type {SetStore} from './vectorSets';
import type {Vector} from './vectors';

/** Days for a date and all below it that bring a vector about. */
export function witness(
  node: Node,
  vector: Vector,
  space: DaySpace,
  sets: SetStore
): Partial<Record<DateId, IsoDate>> {
  for (let day = 0; day < space.days.length; day += 1) {
    if ((node.setAt[day] ?? -1) < 0 || !sets.at(node.setAt[day] ?? -1).includes(vector)) continue;
    const below = witnessesBelow(node.children, day, vector - (space.alone(node.id, day) ?? 0), space, sets);
    if (below !== undefined) return {[node.id]: space.days[day], ...below};
  }
  throw new Error(`No days for ${vector} at ${node.id}`);
}

function witnessesBelow(
  children: Node['children'],
  day: number,
  vector: Vector,
  space: DaySpace,
  sets: SetStore
): Partial<Record<DateId, IsoDate>> | undefined {
  const [first, ...rest] = children;
  if (first === undefined) return vector === 0 ? {} : undefined;
  const tried = new Set<Vector>();
  for (let other = 0; other < space.days.length; other += 1) {
    const compared = (first.node.setAt[other] ?? -1) < 0 ? undefined : first.edge.compare(day, other);
    if (compared === undefined) continue;
    for (const below of sets.at(first.node.setAt[other] ?? -1)) {
      const left = vector - below - compared;
      if (left < 0 || tried.has(below + compared)) continue;
      tried.add(below + compared);
      const others = witnessesBelow(rest, day, left, space, sets);
      if (others !== undefined) return {...witnessAt(first.node, other, below, space, sets), ...others};
    }
  }
  return undefined;
}

function witnessAt(node: Node, day: number, vector: Vector, space: DaySpace, sets: SetStore) {
  const below = witnessesBelow(node.children, day, vector - (space.alone(node.id, day) ?? 0), space, sets);
  if (below === undefined) throw new Error(`No days for ${vector} at ${node.id}`);
  return {[node.id]: space.days[day], ...below};
}
