import type {Answers} from '../rules';
import {diagrams, type Choice, type Diagram} from './diagram';
import {possibleIn} from './possibleIn';
import type {Given, Placed, Source} from './source';

export type Space = ReturnType<typeof spaceOf>;

/** What follows from features that no answers have together. */
const IMPOSSIBLE = 'impossible';

/** Stands for outcomes that are not all the same. */
export const DIFFERENT = 'different';
export const differing = (): unknown => DIFFERENT;

type Together = (a: unknown, b: unknown) => unknown;

/** All combinations of answers to some questions, and diagrams over what can be told of them. */
export function spaceOf(sources: readonly Source[]) {
  const placed = sources.map((source, at): Placed => ({
    source,
    first: sources.slice(0, at).reduce((sum, {features}) => sum + features.length, 0)
  }));
  const features = sources.flatMap((source) => source.features);
  const questionAt = new Map(placed.flatMap((one) => one.source.questions.map((id) => [id, one] as const)));
  const over = diagrams(features.map(({weights}) => weights));
  const {leaf, valueOf} = over;
  const impossible = leaf(IMPOSSIBLE);
  const possible = possibleIn(placed, over, impossible);

  const join = (one: Diagram, other: Diagram, by: Together): Diagram =>
    over.join(one, other, (a, b) => (a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : by(a, b)));
  const onlyPossible = (diagram: Diagram) => join(possible, diagram, (_, value) => value);
  const unlessImpossible =
    (together: Together): Together =>
    (a, b) =>
      a === IMPOSSIBLE ? b : b === IMPOSSIBLE ? a : together(a, b);
  /** The features that answers to a question alone can differ in; the first tells whether it is answered. */
  const featuresOf = (question: string): readonly number[] => {
    const {source, first} = questionAt.get(question) ?? {first: 0};
    return (source?.about(question) ?? []).map((feature) => first + feature);
  };
  /** Puts together what follows from other answers to one question. */
  const overAnswersTo = (
    question: string,
    diagram: Diagram,
    others: (feature: number, value: number) => readonly number[],
    together: Together
  ): Diagram => {
    const about = new Set(featuresOf(question));
    return over.ahead(
      diagram,
      (feature, value) => (about.has(feature) ? others(feature, value) : [value]),
      unlessImpossible(together)
    );
  };
  /** Impossible wherever a feature has a value that is not wanted. */
  const where = (
    diagram: Diagram,
    among: readonly number[],
    isWanted: (feature: number, value: number) => boolean
  ): Diagram =>
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
    valueOf,
    outcomeAt: over.outcomeAt,
    caseOf: over.caseOf,
    join,
    onlyPossible,
    sourceOf: (question: string) => questionAt.get(question),
    select: (diagram: Diagram, by: (value: unknown) => unknown): Diagram =>
      over.select(diagram, (value) => (value === IMPOSSIBLE ? impossible : leaf(by(value)))),
    /** Both of two diagrams; where one is impossible, the other. */
    either: (one: Diagram, other: Diagram, together: Together) =>
      over.join(one, other, unlessImpossible(together)),
    /** How many sets of answers there are. */
    count: (): bigint => over.tally(possible).get(leaf(true)) ?? 0n,
    /** How many sets of answers each value follows from. */
    tally: (diagram: Diagram): ReadonlyMap<unknown, bigint> =>
      new Map([...over.tally(onlyPossible(diagram))].map(([end, count]) => [valueOf(end), count])),
    /** Everything that follows from a diagram. */
    outcomesOf: (diagram: Diagram): readonly unknown[] =>
      over.endsOf(diagram).flatMap((end) => (end === impossible ? [] : [valueOf(end)])),
    /** What can follow, put together, once more is answered, or nothing more. */
    ahead: (diagram: Diagram, together: Together): Diagram =>
      onlyPossible(
        over.ahead(
          diagram,
          (feature, value) => features[feature]?.later(value) ?? [],
          unlessImpossible(together)
        )
      ),
    /** The same once everything is answered. */
    aheadToAll: (diagram: Diagram, together: Together): Diagram =>
      onlyPossible(
        over.ahead(
          diagram,
          (feature, value) => (features[feature]?.later(value) ?? []).filter((one) => !isOpen(feature, one)),
          unlessImpossible(together)
        )
      ),
    /** What follows, put together, from all answers to one question that are known; the same whichever is given. */
    anyAnswerTo: (question: string, diagram: Diagram, together: Together): Diagram =>
      overAnswersTo(question, diagram, (feature) => features[feature]?.real ?? [], together),
    /** What followed before an answer to a question was given, put together. */
    before: (question: string, diagram: Diagram, together: Together): Diagram =>
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
    nothingAnswered: (): Diagram =>
      features.reduce((so, {weights, first}, feature) => {
        const is = over.caseOf(
          feature,
          weights.map((_, value) => leaf(value === first))
        );
        return over.join(so, is, (a, b) => a === true && b === true);
      }, leaf(true)),
    /** Where a question is answered. */
    answered: (question: string, diagram: Diagram) =>
      where(diagram, featuresOf(question).slice(0, 1), (feature, value) => !isOpen(feature, value)),
    /** Where a question is not answered. */
    unanswered: (question: string, diagram: Diagram) =>
      where(diagram, featuresOf(question).slice(0, 1), isOpen),
    /** Where a question is answered with "I don't know". */
    unknownTo: (question: string, diagram: Diagram) =>
      where(diagram, featuresOf(question).slice(0, 1), isUnknown),
    /** Where nothing is answered with "I don't know". */
    known: (diagram: Diagram) =>
      where(diagram, [...features.keys()], (feature, value) => !isUnknown(feature, value)),
    /** Each answer to a question, and what follows once it is given. */
    answersTo: (question: string) => {
      const {source, first} = questionAt.get(question) ?? {first: 0};
      const seen = new Map<string, {answers: Answers; only: (diagram: Diagram) => Diagram}>();
      for (const [way, given] of (source?.ways ?? []).entries()) {
        const choices = featuresOf(question).map((feature): Choice => [
          feature,
          source?.valueOf(way, feature - first) ?? 0
        ]);
        seen.set(JSON.stringify(choices), {
          answers: {[question]: given[question]},
          only: (diagram) => over.restrict(diagram, choices)
        });
      }
      return [...seen.values()];
    },
    /** Everything that follows from a diagram, with answers from which it does, found when asked for. */
    witnesses: (diagram: Diagram): readonly {readonly value: unknown; readonly given: () => Given}[] =>
      over
        .endsOf(diagram)
        .filter((end) => end !== impossible)
        .map((end) => ({value: valueOf(end), given: () => givenBy(over.someTo(diagram, end))})),
    /** The fewest answers found from which something follows that is as asked for. */
    find: (diagram: Diagram, isSought: (value: unknown) => boolean) => {
      const ends = over.endsOf(diagram).filter((end) => end !== impossible && isSought(valueOf(end)));
      const found = ends.map((end) => ({given: givenBy(over.shortest(diagram, end)), value: valueOf(end)}));
      return found.sort((a, b) => Object.keys(a.given).length - Object.keys(b.given).length)[0];
    }
  };
}
