/** A decision diagram: what follows from answers, with equal parts kept once. */
export type Diagram = number;

/** Which value of which variable. */
export type Choice = readonly [variable: number, value: number];

export type Diagrams = ReturnType<typeof diagrams>;

/** More diagrams than fit into memory, so that a pair of them is one number. */
const MANY = 2 ** 26;

interface Node {
  readonly variable: number;
  readonly children: readonly Diagram[];
}

/**
 * Diagrams over variables in a fixed order, each with so many values of such weights. Two diagrams of equal meaning
 * are the same number, so that comparing two sets of rules is comparing two numbers.
 */
export function diagrams(weights: readonly (readonly bigint[])[]) {
  const END = weights.length;
  const nodes: Node[] = [];
  const values: unknown[] = [];
  const byName = new Map<string, Diagram>();
  /** The weight of all answers from a variable on. */
  const below = [1n];
  for (const row of weights.toReversed()) below.unshift((below[0] ?? 1n) * row.reduce((a, b) => a + b, 0n));
  const weightFrom = (variable: number) => below[variable] ?? 1n;

  const intern = (name: string, node: Node, value?: unknown): Diagram => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    values.push(value);
    const made = nodes.push(node) - 1;
    byName.set(name, made);
    return made;
  };
  const nodeOf = (diagram: Diagram): Node => {
    const node = nodes[diagram];
    if (node === undefined) throw new Error(`No diagram ${String(diagram)}`);
    return node;
  };
  const variableOf = (diagram: Diagram) => nodeOf(diagram).variable;
  const leaf = (value: unknown): Diagram =>
    intern(`=${JSON.stringify(value)}`, {variable: END, children: []}, value);
  const valueOf = (diagram: Diagram): unknown => values[diagram];

  const at = (variable: number, children: readonly Diagram[]): Diagram => {
    const [first] = children;
    if (first !== undefined && children.every((one) => one === first)) return first;
    return intern(`${String(variable)}:${children.join()}`, {variable, children});
  };
  const given = (diagram: Diagram, variable: number, value: number): Diagram => {
    const node = nodeOf(diagram);
    return node.variable === variable ? (node.children[value] ?? diagram) : diagram;
  };
  const cases = new Map<string, Diagram>();
  /** The first child for the first value of a variable, and so on; the children may depend on any variable. */
  const caseOf = (variable: number, children: readonly Diagram[]): Diagram => {
    const [first] = children;
    if (first !== undefined && children.every((one) => one === first)) return first;
    const top = children.reduce((least, one) => Math.min(least, variableOf(one)), variable);
    if (top === variable)
      return at(
        variable,
        children.map((one, value) => given(one, variable, value))
      );
    const name = `${String(variable)}:${children.join()}`;
    const known = cases.get(name);
    if (known !== undefined) return known;
    const made = at(
      top,
      (weights[top] ?? []).map((_, value) =>
        caseOf(
          variable,
          children.map((one) => given(one, top, value))
        )
      )
    );
    cases.set(name, made);
    return made;
  };
  const ends = new Map<Diagram, readonly Diagram[]>();
  const endsOf = (diagram: Diagram): readonly Diagram[] => {
    const known = ends.get(diagram);
    if (known !== undefined) return known;
    const {variable, children} = nodeOf(diagram);
    const made = variable === END ? [diagram] : [...new Set([...new Set(children)].flatMap(endsOf))];
    ends.set(diagram, made);
    return made;
  };
  const selected = new Map<string, Diagram>();
  /** The same answers, but with something else following from them: for each value a diagram. */
  const select = (diagram: Diagram, by: (value: unknown) => Diagram): Diagram => {
    const all = endsOf(diagram);
    const instead = new Map(all.map((end) => [end, by(valueOf(end))]));
    const name = `${String(diagram)}:${all.map((end) => instead.get(end)).join()}`;
    const known = selected.get(name);
    if (known !== undefined) return known;
    const done = new Map<Diagram, Diagram>(instead);
    const visit = (one: Diagram): Diagram => {
      const before = done.get(one);
      if (before !== undefined) return before;
      const {variable, children} = nodeOf(one);
      const made = caseOf(variable, children.map(visit));
      done.set(one, made);
      return made;
    };
    const made = visit(diagram);
    selected.set(name, made);
    return made;
  };
  /** Walks two diagrams at once, each pair of their parts a single time. Of a union the same twice is itself. */
  const pairwise = (by: (a: unknown, b: unknown) => unknown, isUnion: boolean) => {
    const done = new Map<number, Diagram>();
    const visit = (a: Diagram, b: Diagram): Diagram => {
      if (isUnion && a === b) return a;
      const name = isUnion ? Math.min(a, b) * MANY + Math.max(a, b) : a * MANY + b;
      const known = done.get(name);
      if (known !== undefined) return known;
      const top = Math.min(variableOf(a), variableOf(b));
      const made =
        top === END
          ? leaf(by(valueOf(a), valueOf(b)))
          : at(
              top,
              (weights[top] ?? []).map((_, value) => visit(given(a, top, value), given(b, top, value)))
            );
      done.set(name, made);
      return made;
    };
    return visit;
  };
  /** What follows from two diagrams at once. */
  const join = (one: Diagram, other: Diagram, by: (a: unknown, b: unknown) => unknown): Diagram =>
    pairwise(by, false)(one, other);
  /** How many answers each value follows from. */
  const tally = (diagram: Diagram): ReadonlyMap<Diagram, bigint> => {
    const done = new Map<Diagram, ReadonlyMap<Diagram, bigint>>();
    const visit = (one: Diagram): ReadonlyMap<Diagram, bigint> => {
      const known = done.get(one);
      if (known !== undefined) return known;
      const {variable, children} = nodeOf(one);
      const counts = new Map<Diagram, bigint>(variable === END ? [[one, 1n]] : []);
      children.forEach((child, value) => {
        const skipped = weightFrom(variable + 1) / weightFrom(variableOf(child));
        const weight = (weights[variable]?.[value] ?? 0n) * skipped;
        for (const [end, count] of visit(child)) counts.set(end, (counts.get(end) ?? 0n) + weight * count);
      });
      done.set(one, counts);
      return counts;
    };
    const skipped = weightFrom(0) / weightFrom(variableOf(diagram));
    return new Map([...visit(diagram)].map(([end, count]) => [end, count * skipped]));
  };
  /** Answers from which a value follows. */
  const someTo = (diagram: Diagram, end: Diagram): readonly Choice[] => {
    const done = new Map<Diagram, readonly Choice[] | undefined>();
    const visit = (one: Diagram): readonly Choice[] | undefined => {
      if (one === end) return [];
      if (done.has(one)) return done.get(one);
      const {variable, children} = nodeOf(one);
      let best: readonly Choice[] | undefined;
      children.forEach((child, value) => {
        const rest = visit(child);
        if (rest !== undefined && (best === undefined || rest.length + 1 < best.length))
          best = [[variable, value], ...rest];
      });
      done.set(one, best);
      return best;
    };
    return visit(diagram) ?? [];
  };
  /** Answers from which a value follows whatever else is answered, as few as can be found. */
  const shortest = (diagram: Diagram, end: Diagram): readonly Choice[] => {
    const some = someTo(diagram, end);
    return some.reduce<readonly Choice[]>((kept, choice) => {
      const fewer = kept.filter((one) => one !== choice);
      return restrict(diagram, fewer) === end ? fewer : kept;
    }, some);
  };
  const restrict = (diagram: Diagram, choices: readonly Choice[]): Diagram => {
    const chosen = new Map(choices);
    const done = new Map<Diagram, Diagram>();
    const visit = (one: Diagram): Diagram => {
      const known = done.get(one);
      if (known !== undefined) return known;
      const {variable, children} = nodeOf(one);
      const value = chosen.get(variable);
      const made =
        variable === END
          ? one
          : value === undefined
            ? at(variable, children.map(visit))
            : visit(children[value] ?? one);
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };
  /**
   * What can follow once more is answered: of each set of answers everything, put together, that follows from it and
   * from those that `later` says a value can become. Putting the same together twice changes nothing.
   */
  const ahead = (
    diagram: Diagram,
    later: (variable: number, value: number) => readonly number[],
    together: (a: unknown, b: unknown) => unknown
  ): Diagram => {
    const both = pairwise(together, true);
    const done = new Map<Diagram, Diagram>();
    const visit = (one: Diagram): Diagram => {
      const known = done.get(one);
      if (known !== undefined) return known;
      const {variable, children} = nodeOf(one);
      const below = children.map(visit);
      const made =
        variable === END
          ? one
          : at(
              variable,
              below.map((_, value) => {
                const all = new Set(later(variable, value).map((after) => below[after] ?? one));
                return [...all].reduce((a, b) => both(a, b));
              })
            );
      done.set(one, made);
      return made;
    };
    return visit(diagram);
  };
  /** What follows once the value of every variable is known. */
  const outcomeAt = (diagram: Diagram, valueAt: (variable: number) => number): unknown => {
    let one = diagram;
    for (let node = nodeOf(one); node.variable < END; node = nodeOf(one))
      one = node.children[valueAt(node.variable)] ?? one;
    return valueOf(one);
  };
  /** To which value each value of a variable leads, the other answers given. */
  const endsAt = (diagram: Diagram, others: readonly Choice[], variable: number): readonly Diagram[] => {
    const rest = restrict(diagram, others);
    return (weights[variable] ?? []).map((_, value) => given(rest, variable, value));
  };
  return {
    endsAt,
    leaf,
    valueOf,
    caseOf,
    select,
    join,
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
