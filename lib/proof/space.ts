import {diagrams, type Choice, type Diagram} from './diagram';
import {possibleIn} from './possibleIn';
import type {Given, Placed, Source} from './source';

export type Space = ReturnType<typeof spaceOf>;

/** The outcomes are not all the same. */
export const DIFFERENT = 'different';
export type Different = typeof DIFFERENT;
export const differing = (): Different => DIFFERENT;

/** Puts together what follows from one set of answers and from another. */
type Together<T> = (a: T, b: T) => T;

/** All combinations of answers to some questions, and at most so many diagrams over the features of their answers. */
export function spaceOf(sources: readonly Source[], atMost?: number) {
  const placed = sources.map((source, at): Placed => ({
    source,
    first: sources.slice(0, at).reduce((sum, {features}) => sum + features.length, 0)
  }));
  const features = sources.flatMap((source) => source.features);
  const questionAt = new Map(placed.flatMap((one) => one.source.questions.map((id) => [id, one] as const)));
  const over = diagrams(
    features.map(({weights}) => weights),
    atMost
  );
  const {leaf, join, impossible} = over;
  const possible = possibleIn(placed, over);
  const onlyPossible = <T>(diagram: Diagram<T>): Diagram<T> => join(possible, diagram, (_, value) => value);
  /** The features that answers to a question alone can differ in; the first says whether it is answered. */
  const featuresOf = (question: string): readonly number[] => {
    const {source, first} = questionAt.get(question) ?? {first: 0};
    return (source?.about(question) ?? []).map((feature) => first + feature);
  };
  /** Puts together what follows from other answers to one question. */
  const overAnswersTo = <T>(
    question: string,
    diagram: Diagram<T>,
    others: (feature: number, value: number) => readonly number[],
    together: Together<T>
  ): Diagram<T> => {
    const about = new Set(featuresOf(question));
    return over.ahead(
      diagram,
      (feature, value) => (about.has(feature) ? others(feature, value) : [value]),
      together
    );
  };
  /** Impossible wherever a feature has a value that is not wanted. */
  const where = <T>(
    diagram: Diagram<T>,
    among: readonly number[],
    isWanted: (feature: number, value: number) => boolean
  ): Diagram<T> =>
    among.reduce((so, feature) => {
      const wanted = features[feature]?.weights.map((_, value) =>
        isWanted(feature, value) ? leaf(true) : impossible
      );
      return join(over.caseOf(feature, wanted ?? []), so, (_, value) => value);
    }, diagram);
  const isOpen = (feature: number, value: number) => features[feature]?.open.includes(value) === true;
  const isUnknown = (feature: number, value: number) => features[feature]?.unknown.includes(value) === true;

  /** One of the ways of answering that some features leave. */
  const givenBy = (choices: readonly Choice[]): Given =>
    placed.reduce<Given>((given, {source, first}) => {
      const chosen = choices.filter(([at]) => at >= first && at < first + source.features.length);
      const way = source.ways.findIndex((_, one) =>
        chosen.every(([at, value]) => source.valueOf(one, at - first) === value)
      );
      return chosen.length === 0 ? given : {...given, ...source.ways[way]};
    }, {});

  return {
    questions: sources.flatMap((source) => source.questions),
    impossible,
    leaf,
    outcomeAt: over.outcomeAt,
    caseOf: over.caseOf,
    join,
    onlyPossible,
    sourceOf: (question: string) => questionAt.get(question),
    select: <T, U>(diagram: Diagram<T>, by: (value: T) => U): Diagram<U> =>
      over.select(diagram, (value) => leaf(by(value))),
    /** What follows from a diagram, for each of its ends another diagram. */
    follow: over.select,
    /** Both of two diagrams; where one is impossible, the other. */
    either: <T>(one: Diagram<T>, other: Diagram<T>, together: Together<T>): Diagram<T> =>
      over.union(together)(one, other),
    /** How many sets of answers there are. */
    count: (): bigint => sumOf(over.tally(possible).values()),
    /** How many there are to the questions of which none, nor any date linked with it, is among some. */
    countWithout: (some: ReadonlySet<string>): bigint =>
      sources
        .filter((source) => !source.questions.some((id) => some.has(id)))
        .reduce((product, source) => product * waysIn(source), 1n),
    /** How many sets of answers each value follows from. */
    tally: <T>(diagram: Diagram<T>): ReadonlyMap<T, bigint> =>
      new Map([...over.tally(onlyPossible(diagram))].map(([{value}, count]) => [value, count])),
    /** Everything that follows from a diagram. */
    outcomesOf: <T>(diagram: Diagram<T>): readonly T[] => over.endsOf(diagram).map(({value}) => value),
    /** What can follow, put together, once more is answered, or nothing more. */
    ahead: <T>(diagram: Diagram<T>, together: Together<T>): Diagram<T> =>
      onlyPossible(over.ahead(diagram, (feature, value) => features[feature]?.later(value) ?? [], together)),
    /** The same once everything is answered. */
    aheadToAll: <T>(diagram: Diagram<T>, together: Together<T>): Diagram<T> =>
      onlyPossible(
        over.ahead(
          diagram,
          (feature, value) => (features[feature]?.later(value) ?? []).filter((one) => !isOpen(feature, one)),
          together
        )
      ),
    /** What follows, put together, from all answers to one question that are known; the same whichever is given. */
    anyAnswerTo: <T>(question: string, diagram: Diagram<T>, together: Together<T>): Diagram<T> =>
      overAnswersTo(question, diagram, (feature) => features[feature]?.real ?? [], together),
    /** What followed before an answer to a question was given, put together. */
    before: <T>(question: string, diagram: Diagram<T>, together: Together<T>): Diagram<T> =>
      overAnswersTo(
        question,
        diagram,
        (feature, value) => {
          const {weights = [], later} = features[feature] ?? {};
          return [...weights.keys()].filter((before) => later?.(before).includes(value));
        },
        together
      ),
    /** Whether nothing is answered yet. */
    nothingAnswered: (): Diagram<boolean> =>
      features.reduce<Diagram<boolean>>((so, {weights, first}, feature) => {
        const is = over.caseOf(
          feature,
          weights.map((_, value) => leaf(value === first))
        );
        return join(so, is, (a, b) => a && b);
      }, leaf(true)),
    /** Where a question is answered. */
    answered: <T>(question: string, diagram: Diagram<T>): Diagram<T> =>
      where(diagram, featuresOf(question).slice(0, 1), (feature, value) => !isOpen(feature, value)),
    /** Where a question is not answered. */
    unanswered: <T>(question: string, diagram: Diagram<T>): Diagram<T> =>
      where(diagram, featuresOf(question).slice(0, 1), isOpen),
    /** Where a question is answered with "I don't know". */
    unknownTo: <T>(question: string, diagram: Diagram<T>): Diagram<T> =>
      where(diagram, featuresOf(question).slice(0, 1), isUnknown),
    /** Where nothing is answered with "I don't know". */
    known: <T>(diagram: Diagram<T>): Diagram<T> =>
      where(diagram, [...features.keys()], (feature, value) => !isUnknown(feature, value)),
    /** Each answer to a question, and what follows once it is given. */
    answersTo: (question: string) => {
      const {source, first} = questionAt.get(question) ?? {first: 0};
      const seen = new Map<string, {given: Given; only: <T>(diagram: Diagram<T>) => Diagram<T>}>();
      for (const [way, given] of (source?.ways ?? []).entries()) {
        const choices = featuresOf(question).map((feature): Choice => [
          feature,
          source?.valueOf(way, feature - first) ?? 0
        ]);
        seen.set(JSON.stringify(choices), {
          given: {[question]: given[question]},
          only: (diagram) => over.restrict(diagram, choices)
        });
      }
      return [...seen.values()];
    },
    /** Everything that follows from a diagram, with answers from which it does, found when asked for. */
    witnesses: <T>(diagram: Diagram<T>): readonly {readonly value: T; readonly given: () => Given}[] =>
      over
        .endsOf(diagram)
        .map((end) => ({value: end.value, given: () => givenBy(over.someTo(diagram, end))})),
    /** The fewest answers found from which something follows, without dates that do not matter for it. */
    example: <T>(diagram: Diagram<T>, wanted: T): Given => {
      const among = onlyPossible(diagram);
      const end = over.endsOf(among).find(({value}) => value === wanted);
      const choices = end === undefined ? [] : over.shortest(among, end);
      const chosen = new Set(choices.map(([feature]) => feature));
      return Object.fromEntries(
        Object.entries(givenBy(choices)).filter(([id]) => featuresOf(id).some((one) => chosen.has(one)))
      );
    },
    /** The fewest answers found from which something follows that is as asked for. */
    find: <T>(diagram: Diagram<T>, isWanted: (value: T) => boolean) => {
      const ends = over.endsOf(diagram).filter(({value}) => isWanted(value));
      const found = ends.map((end) => ({given: givenBy(over.shortest(diagram, end)), value: end.value}));
      return found.sort((a, b) => Object.keys(a.given).length - Object.keys(b.given).length)[0];
    }
  };
}

/** How many answers a source has. */
function waysIn({features, ways, valueOf}: Source): bigint {
  const [first] = features;
  if (features.length === 1) return sumOf(first?.weights ?? []);
  return BigInt(
    new Set([...ways.keys()].map((way) => features.map((_, at) => valueOf(way, at)).join())).size
  );
}

const sumOf = (counts: Iterable<bigint>): bigint => [...counts].reduce((sum, one) => sum + one, 0n);
