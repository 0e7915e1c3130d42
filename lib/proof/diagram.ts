/** What follows in the end, whatever else is answered. */
export interface End<T> {
  /** Diagrams of equal meaning are one and have one number. */
  readonly number: number;
  readonly variable: number;
  readonly value: T;
}

/** What follows depends on one variable: a part for each of its values. */
interface Branch<T> {
  readonly number: number;
  readonly variable: number;
  readonly children: readonly Diagram<T>[];
}

/** A decision diagram: what follows from answers, with equal parts kept once. */
export type Diagram<T = unknown> = End<T> | Branch<T>;

/** Which value of which variable. */
export type Choice = readonly [variable: number, value: number];

export type Diagrams = ReturnType<typeof diagrams>;

/** More diagrams than fit into memory, so that a pair of them is one number. */
const MANY = 2 ** 26;

/** Thrown when there are more diagrams than may be kept. */
export const TOO_LARGE = new Error('There are more diagrams than may be kept');

/** What is equal has one type, too: of a diagram that was made before, its values say which. */
const typed = <T>(known: Diagram): Diagram<T> => known as Diagram<T>;

/** What was made of a variable and a list of diagrams, each once. */
function byParts<T>() {
  const buckets = new Map<number, {variable: number; parts: readonly Diagram[]; made: T}[]>();
  return (variable: number, parts: readonly Diagram[], make: () => T): T => {
    let hash = variable;
    for (const {number} of parts) hash = Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 15);
    const bucket = buckets.get(hash);
    const known = bucket?.find(
      (one) => one.variable === variable && parts.every((part, at) => part === one.parts[at])
    );
    if (known !== undefined) return known.made;
    const made = make();
    const entry = {variable, parts, made};
    // Making it may have filled the same bucket.
    const now = buckets.get(hash);
    if (now === undefined) buckets.set(hash, [entry]);
    else now.push(entry);
    return made;
  };
}

/**
 * Diagrams over variables in a fixed order, each with so many values of such weights. Two diagrams of equal meaning
 * are the same object, so that comparing two sets of rules is comparing two diagrams.
 */
export function diagrams(weights: readonly (readonly bigint[])[], atMost = MANY) {
  const END = weights.length;
  const ends = new Map<string, Diagram>();
  const branches = byParts<Diagram>();
  let size = 0;
  /** From what no answers have together nothing follows: it ends without a value. */
  const impossible: Branch<never> = {number: 0, variable: END, children: []};
  /** The weight of all answers from a variable on. */
  const below = [1n];
  for (const row of weights.toReversed()) below.unshift((below[0] ?? 1n) * row.reduce((a, b) => a + b, 0n));
  const weightFrom = (variable: number) => below[variable] ?? 1n;
  const valuesOf = (variable: number) => weights[variable] ?? [];

  const nextNumber = (): number => {
    if (size >= atMost) throw TOO_LARGE;
    return (size += 1);
  };
  /** What is under a name has the value that the name spells out. */
  const leaf = <T>(value: T): Diagram<T> => {
    const name = `=${JSON.stringify(value)}`;
    const found = ends.get(name) ?? {number: nextNumber(), variable: END, value};
    ends.set(name, found);
    return typed(found);
  };
  const childrenOf = <T>(diagram: Diagram<T>): readonly Diagram<T>[] =>
    'children' in diagram ? diagram.children : [];

  const at = <T>(variable: number, children: readonly Diagram<T>[]): Diagram<T> => {
    const [first] = children;
    if (first !== undefined && children.every((one) => one === first)) return first;
    return typed(branches(variable, children, () => ({number: nextNumber(), variable, children})));
  };
  const given = <T>(diagram: Diagram<T>, variable: number, value: number): Diagram<T> =>
    diagram.variable === variable && 'children' in diagram ? (diagram.children[value] ?? diagram) : diagram;
  /** The first child for the first value of a variable, and so on; the children may depend on any variable. */
  const caseOf = <T>(variable: number, children: readonly Diagram<T>[]): Diagram<T> => {
    const done = byParts<Diagram<T>>();
    const visit = (parts: readonly Diagram<T>[]): Diagram<T> => {
      const [first] = parts;
      if (first !== undefined && parts.every((one) => one === first)) return first;
      const top = parts.reduce((least, one) => Math.min(least, one.variable), variable);
      if (top === variable)
        return at(
          variable,
          parts.map((one, value) => given(one, variable, value))
        );
      return done(top, parts, () =>
        at(
          top,
          valuesOf(top).map((_, value) => visit(parts.map((one) => given(one, top, value))))
        )
      );
    };
    return visit(children);
  };
  /** Everything that can follow. */
  const endsOf = <T>(diagram: Diagram<T>): readonly End<T>[] => {
    const found = new Map<number, End<T>>();
    const seen = new Set<Diagram<T>>();
    const visit = (one: Diagram<T>): void => {
      if (seen.has(one)) return;
      seen.add(one);
      if ('value' in one) found.set(one.number, one);
      else one.children.forEach(visit);
    };
    visit(diagram);
    return [...found.values()];
  };
  /** The same answers, but with something else following from them: for each value a diagram. */
  const select = <T, U>(diagram: Diagram<T>, by: (value: T) => Diagram<U>): Diagram<U> => {
    const done = new Map<Diagram<T>, Diagram<U>>();
    const visit = (one: Diagram<T>): Diagram<U> => {
      const before = done.get(one);
      if (before !== undefined) return before;
      const made =
        'value' in one
          ? by(one.value)
          : one.variable === END
            ? impossible
            : caseOf(one.variable, one.children.map(visit));
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };
  /** Walks two diagrams at once, each pair of their parts a single time. */
  const pairwise = <A, B, C>(
    end: (a: Diagram<A>, b: Diagram<B>) => Diagram<C> | undefined,
    nameOf: (a: number, b: number) => number = (a, b) => a * MANY + b
  ) => {
    const done = new Map<number, Diagram<C>>();
    const visit = (a: Diagram<A>, b: Diagram<B>): Diagram<C> => {
      const ended = end(a, b);
      if (ended !== undefined) return ended;
      const name = nameOf(a.number, b.number);
      const known = done.get(name);
      if (known !== undefined) return known;
      const top = Math.min(a.variable, b.variable);
      const made = at(
        top,
        valuesOf(top).map((_, value) => visit(given(a, top, value), given(b, top, value)))
      );
      done.set(name, made);
      return made;
    };
    return visit;
  };
  /** What follows from two diagrams at once; nothing where nothing follows from one of them. */
  const join = <A, B, C>(one: Diagram<A>, other: Diagram<B>, by: (a: A, b: B) => C): Diagram<C> =>
    pairwise<A, B, C>((a, b) => {
      if (a === impossible || b === impossible) return impossible;
      return 'value' in a && 'value' in b ? leaf(by(a.value, b.value)) : undefined;
    })(one, other);
  /** What follows from either of two diagrams, put together. Putting the same together twice changes nothing. */
  const union = <T>(together: (a: T, b: T) => T) =>
    pairwise<T, T, T>(
      (a, b) => {
        if (a === b || b === impossible) return a;
        if (a === impossible) return b;
        return 'value' in a && 'value' in b ? leaf(together(a.value, b.value)) : undefined;
      },
      (a, b) => Math.min(a, b) * MANY + Math.max(a, b)
    );
  /** How many answers each value follows from. */
  const tally = <T>(diagram: Diagram<T>): ReadonlyMap<End<T>, bigint> => {
    const done = new Map<Diagram<T>, ReadonlyMap<End<T>, bigint>>();
    const visit = (one: Diagram<T>): ReadonlyMap<End<T>, bigint> => {
      const known = done.get(one);
      if (known !== undefined) return known;
      const counts = new Map<End<T>, bigint>('value' in one ? [[one, 1n]] : []);
      childrenOf(one).forEach((child, value) => {
        const skipped = weightFrom(one.variable + 1) / weightFrom(child.variable);
        const weight = (valuesOf(one.variable)[value] ?? 0n) * skipped;
        for (const [end, count] of visit(child)) counts.set(end, (counts.get(end) ?? 0n) + weight * count);
      });
      done.set(one, counts);
      return counts;
    };
    const skipped = weightFrom(0) / weightFrom(diagram.variable);
    return new Map([...visit(diagram)].map(([end, count]) => [end, count * skipped]));
  };
  /** Answers from which a value follows. */
  const someTo = <T>(diagram: Diagram<T>, end: End<T>): readonly Choice[] => {
    const done = new Map<Diagram<T>, readonly Choice[] | undefined>();
    const visit = (one: Diagram<T>): readonly Choice[] | undefined => {
      if (one === end) return [];
      if (done.has(one)) return done.get(one);
      let best: readonly Choice[] | undefined;
      childrenOf(one).forEach((child, value) => {
        const rest = visit(child);
        if (rest !== undefined && (best === undefined || rest.length + 1 < best.length))
          best = [[one.variable, value], ...rest];
      });
      done.set(one, best);
      return best;
    };
    return visit(diagram) ?? [];
  };
  /** Answers from which a value follows whatever else is answered, as few as can be found. */
  const shortest = <T>(diagram: Diagram<T>, end: End<T>): readonly Choice[] => {
    const some = someTo(diagram, end);
    return some.reduce<readonly Choice[]>((kept, choice) => {
      const fewer = kept.filter((one) => one !== choice);
      return leadsOnlyTo(restrict(diagram, fewer), end) ? fewer : kept;
    }, some);
  };
  const leadsOnlyTo = <T>(diagram: Diagram<T>, end: End<T>) => endsOf(diagram).every((one) => one === end);
  const restrict = <T>(diagram: Diagram<T>, choices: readonly Choice[]): Diagram<T> => {
    const chosen = new Map(choices);
    const done = new Map<Diagram<T>, Diagram<T>>();
    const visit = (one: Diagram<T>): Diagram<T> => {
      if ('value' in one || one === impossible) return one;
      const known = done.get(one);
      if (known !== undefined) return known;
      const value = chosen.get(one.variable);
      const made =
        value === undefined
          ? at(one.variable, one.children.map(visit))
          : visit(one.children[value] ?? impossible);
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };
  /**
   * What can follow once more is answered: of each set of answers everything, put together, that follows from it and
   * from those that `later` says a value can become.
   */
  const ahead = <T>(
    diagram: Diagram<T>,
    later: (variable: number, value: number) => readonly number[],
    together: (a: T, b: T) => T
  ): Diagram<T> => {
    const both = union(together);
    const done = new Map<Diagram<T>, Diagram<T>>();
    const visit = (one: Diagram<T>): Diagram<T> => {
      if ('value' in one || one === impossible) return one;
      const known = done.get(one);
      if (known !== undefined) return known;
      const below = one.children.map(visit);
      const made = at(
        one.variable,
        below.map((_, value) => {
          const all = new Set(later(one.variable, value).map((after) => below[after] ?? impossible));
          return [...all].reduce<Diagram<T>>((a, b) => both(a, b), impossible);
        })
      );
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };
  /** What follows once the value of every variable is known. */
  const outcomeAt = <T>(diagram: Diagram<T>, valueAt: (variable: number) => number): T | undefined => {
    let one = diagram;
    while ('children' in one && one !== impossible) one = one.children[valueAt(one.variable)] ?? impossible;
    return 'value' in one ? one.value : undefined;
  };
  return {
    impossible,
    leaf,
    caseOf,
    select,
    join,
    union,
    tally,
    someTo,
    shortest,
    ahead,
    outcomeAt,
    restrict,
    endsOf,
    total: weightFrom(0)
  };
}
