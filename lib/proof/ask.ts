import type {Answers} from '../rules';
import type {Diagram} from './diagram';
import type {Source} from './source';
import type {Space} from './space';

/** Thrown when a rule reads an answer of which it is not yet said what it is; one for all, as it is thrown often. */
const NEEDED = Object.assign(new Error('An answer is needed'), {id: ''});

/** Of a source: the ways of answering that are left, and the questions that were read of it. */
interface Chosen {
  readonly ways: readonly number[];
  readonly read: readonly string[];
}

/**
 * Asks a rule itself for everything it can say, and follows what it reads: where it reads an answer, each that can be
 * told apart is tried; what it does not read makes no difference. Reading what the space does not hold throws.
 */
export function ask(space: Space, name: string, rule: (answers: Answers) => unknown): Diagram {
  const chosen = new Map<Source, Chosen>();
  /** Of those that were read, sources of which not all answers can have every feature together. */
  const several = new Set<Source>();
  const given = new Proxy(
    {},
    {
      get: (_, key) => {
        const id = String(key);
        const source = space.sourceOf(id)?.source;
        if (source === undefined) throw new Error(`${name} reads ${id}, which it does not name`);
        const so = chosen.get(source);
        if (so?.read.includes(id) !== true) {
          NEEDED.id = id;
          throw NEEDED;
        }
        return source.ways[so.ways[0] ?? 0]?.[id];
      }
    }
  ) as Answers;
  const visit = (): Diagram => {
    try {
      return space.leaf(rule(given));
    } catch (thrown) {
      if (thrown !== NEEDED) throw thrown;
    }
    const {id} = NEEDED;
    const found = space.sourceOf(id);
    if (found === undefined) throw new Error(`Nothing is answered to ${id}`);
    const {source, first} = found;
    if (source.features.length > 1) several.add(source);
    const before = chosen.get(source);
    const {ways, read} = before ?? {ways: [...source.ways.keys()], read: []};
    const shown = source.shownBy(id, read);
    const split = (at: number, left: readonly number[]): Diagram => {
      if (left.length === 0) return space.impossible;
      const feature = shown[at];
      if (feature === undefined) {
        chosen.set(source, {ways: left, read: [...read, id]});
        return visit();
      }
      const groups = (source.features[feature]?.weights ?? []).map((): number[] => []);
      for (const way of left) groups[source.valueOf(way, feature)]?.push(way);
      return space.caseOf(
        first + feature,
        groups.map((group) => split(at + 1, group))
      );
    };
    const made = split(0, ways);
    if (before === undefined) chosen.delete(source);
    else chosen.set(source, before);
    return made;
  };
  const made = visit();
  return several.size > 0 ? space.onlyPossible(made) : made;
}
