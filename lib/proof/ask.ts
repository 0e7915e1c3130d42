import type {Diagram} from './diagram';
import type {Given, Source} from './source';
import type {Space} from './space';

/** Thrown when a rule reads an answer that is not chosen yet; a single object, as it is thrown often. */
const NEEDED = Object.assign(new Error('An answer is needed'), {id: ''});

/** Of a source: the ways of answering that are left, and the questions that were read of it. */
interface Chosen {
  readonly ways: readonly number[];
  readonly read: readonly string[];
}

/** What a rule reads besides answers, and which answers it does not distinguish. */
export interface Sight {
  /** What else it reads, under its name: what follows there from the same answers. */
  readonly inputs?: Pick<ReadonlyMap<string, Diagram>, 'has' | 'get'>;
  /** The values of a feature, in groups that the rule does not distinguish; by default each on its own. */
  readonly alike?: (source: Source, feature: number) => readonly (readonly number[])[];
}

/**
 * Runs a rule for everything it can say by following its reads: where it reads an answer, each distinguishable one is
 * tried; what it does not read makes no difference. Reading a question outside the space throws.
 */
export function ask<T>(
  space: Space,
  name: string,
  rule: (given: Given) => T,
  {inputs = new Map<string, Diagram>(), alike = eachByItself}: Sight = {}
): Diagram<T> {
  const chosen = new Map<Source, Chosen>();
  const seen = new Map<string, unknown>();
  /** Of those that were read, sources of which not all answers can have every feature together. */
  const several = new Set<Source>();
  const need = (id: string): never => {
    NEEDED.id = id;
    throw NEEDED;
  };
  const given: Given = new Proxy(
    {},
    {
      get: (_, key) => {
        const id = String(key);
        if (inputs.has(id)) return seen.has(id) ? seen.get(id) : need(id);
        const source = space.sourceOf(id)?.source;
        if (source === undefined) throw new Error(`${name} reads ${id}, which it does not name`);
        const so = chosen.get(source);
        return so?.read.includes(id) === true ? source.ways[so.ways[0] ?? 0]?.[id] : need(id);
      }
    }
  );
  const groupsOf = memo((source: Source) =>
    source.features.map((_, feature) => alike(source, feature).map((group) => new Set(group)))
  );
  const visit = (): Diagram<T> => {
    try {
      return space.leaf(rule(given));
    } catch (thrown) {
      if (thrown !== NEEDED) throw thrown;
    }
    const {id} = NEEDED;
    const input = inputs.get(id);
    return input === undefined ? visitAnswersTo(id) : visitInput(id, input);
  };
  const visitInput = (id: string, input: Diagram): Diagram<T> =>
    space.follow(input, (value) => {
      seen.set(id, value);
      const made = visit();
      seen.delete(id);
      return made;
    });
  const visitAnswersTo = (id: string): Diagram<T> => {
    const found = space.sourceOf(id);
    if (found === undefined) throw new Error(`Nothing is answered to ${id}`);
    const {source, first} = found;
    if (source.features.length > 1) several.add(source);
    const before = chosen.get(source);
    const {ways, read} = before ?? {ways: [...source.ways.keys()], read: []};
    const shown = source.shownBy(id, read);
    const split = (at: number, left: readonly number[]): Diagram<T> => {
      if (left.length === 0) return space.impossible;
      const feature = shown[at];
      if (feature === undefined) {
        chosen.set(source, {ways: left, read: [...read, id]});
        return visit();
      }
      const parts: Diagram<T>[] = [];
      for (const group of groupsOf(source)[feature] ?? []) {
        const part = split(
          at + 1,
          left.filter((way) => group.has(source.valueOf(way, feature)))
        );
        for (const value of group) parts[value] = part;
      }
      return space.caseOf(first + feature, parts);
    };
    const made = split(0, ways);
    if (before === undefined) chosen.delete(source);
    else chosen.set(source, before);
    return made;
  };
  const made = visit();
  return several.size > 0 ? space.onlyPossible(made) : made;
}

const eachByItself = ({features}: Source, feature: number): readonly (readonly number[])[] =>
  (features[feature]?.weights ?? []).map((_, value) => [value]);

function memo<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const known = made.get(of) ?? make(of);
    made.set(of, known);
    return known;
  };
}
