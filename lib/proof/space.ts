import {QUESTION_IDS, questionOf, type Answers, type Condition, type DateId, type IsoDate, type QuestionId} from '../rules';
import {choiceSource} from './choiceSource';
import {comparisonsIn} from './dates/comparisons';
import {dateSource, linkedDates} from './dates/dateSource';
import {diagrams, type Choice, type Diagram} from './diagram';
import type {Given, Left, Source} from './source';

export type Space = ReturnType<typeof spaceOf>;

/** What follows from features that no answers have together. */
const IMPOSSIBLE = 'impossible';

/** Stands for outcomes that are not all the same. */
export const DIFFERENT = 'different';
export const differing = (): unknown => DIFFERENT;

const isDate = (id: QuestionId): id is DateId => questionOf(id).kind === 'date';

/** Every way of answering some questions, as far as some conditions tell answers apart; days come last. */
export function answersTo(
  questions: ReadonlySet<QuestionId>,
  conditions: readonly Condition[],
  today: IsoDate,
  left: Left
): readonly Source[] {
  const ids = QUESTION_IDS.filter((id) => questions.has(id));
  const comparisons = comparisonsIn(conditions);
  return [
    ...ids.filter((id) => !isDate(id)).map((id) => choiceSource(id, conditions, left)),
    ...linkedDates(ids.filter(isDate), comparisons).map((linked) =>
      dateSource(linked, comparisons, today, left)
    )
  ];
}

/** All combinations of answers to some questions, and diagrams over what can be told of them. */
export function spaceOf(sources: readonly Source[]) {
  const placed = sources.map((source, at) => ({
    source,
    first: sources.slice(0, at).reduce((sum, {features}) => sum + features.length, 0)
  }));
  const features = sources.flatMap((source) => source.features);
  const over = diagrams(features.map(({weights}) => weights));
  const impossible = over.leaf(IMPOSSIBLE);
  const {leaf, valueOf} = over;

  /** The features that answers have together. */
  const possible = placed.reduce((all, {source, first}) => {
    const among = (feature: number, ways: readonly number[]): Diagram => {
      if (ways.length === 0) return impossible;
      if (feature === source.features.length) return leaf(true);
      return over.caseOf(
        first + feature,
        (source.features[feature]?.weights ?? []).map((_, value) =>
          among(
            feature + 1,
            ways.filter((way) => source.valueOf(way, feature) === value)
          )
        )
      );
    };
    const own = source.features.length > 1 ? among(0, [...source.ways.keys()]) : leaf(true);
    return over.join(all, own, (a, b) => (a === true ? b : a));
  }, leaf(true));

  const join = (one: Diagram, other: Diagram, by: (a: unknown, b: unknown) => unknown): Diagram =>
    over.join(one, other, (a, b) => (a === IMPOSSIBLE || b === IMPOSSIBLE ? IMPOSSIBLE : by(a, b)));
  const onlyPossible = (diagram: Diagram) => join(possible, diagram, (_, value) => value);
  const select = (diagram: Diagram, by: (value: unknown) => unknown): Diagram =>
    over.select(diagram, (value) => (value === IMPOSSIBLE ? impossible : leaf(by(value))));
  const either = (together: (a: unknown, b: unknown) => unknown) => (a: unknown, b: unknown) =>
    a === IMPOSSIBLE ? b : b === IMPOSSIBLE ? a : together(a, b);

  /** The values of features with which a question is, or is not, answered. */
  const without = (diagram: Diagram, isUnwanted: (feature: number, value: number) => boolean): Diagram =>
    features.reduce((so, {weights}, feature) => {
      const unwanted = weights.map((_, value) => isUnwanted(feature, value));
      if (!unwanted.includes(true)) return so;
      const filter = over.caseOf(
        feature,
        unwanted.map((isOut) => (isOut ? impossible : leaf(true)))
      );
      return join(filter, so, (_, value) => value);
    }, diagram);
  const keeping = () => ({
    /** Where a question is answered. */
    answered: (question: string, diagram: Diagram) => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const [at = 0] = source?.about(question) ?? [];
      return without(
        diagram,
        (feature, value) => feature === first + at && features[feature]?.open.includes(value) === true
      );
    },
    /** Where a question is answered with "I don't know". */
    unknownTo: (question: string, diagram: Diagram) => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const [at = 0] = source?.about(question) ?? [];
      return without(
        diagram,
        (feature, value) => feature === first + at && features[feature]?.unknown.includes(value) !== true
      );
    },
    /** Where a question is not answered. */
    unanswered: (question: string, diagram: Diagram) => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const [at = 0] = source?.about(question) ?? [];
      return without(
        diagram,
        (feature, value) => feature === first + at && features[feature]?.open.includes(value) !== true
      );
    },
    /** Where nothing is answered with "I don't know". */
    known: (diagram: Diagram) =>
      without(diagram, (feature, value) => features[feature]?.unknown.includes(value) === true)
  });

  const questionAt = new Map(placed.flatMap((one) => one.source.questions.map((id) => [id, one] as const)));
  const givenBy = (choices: readonly Choice[]): Given =>
    placed.reduce<Given>((given, {source, first}) => {
      const chosen = choices.filter(([at]) => at >= first && at < first + source.features.length);
      if (chosen.length === 0) return given;
      const way = [...source.ways.keys()].find((one) =>
        chosen.every(([at, value]) => source.valueOf(one, at - first) === value)
      );
      return {...given, ...source.ways[way ?? -1]};
    }, {});
  return {
    leaf,
    valueOf,
    join,
    select,
    caseOf: over.caseOf,
    outcomeAt: over.outcomeAt,
    impossible,
    onlyPossible,
    features,
    /** The source of a question, and the place of its first feature. */
    sourceOf: (question: string) => questionAt.get(question),
    /** How many sets of answers there are. */
    count: (): bigint => [...over.tally(possible)].reduce((sum, [end, count]) => (end === impossible ? sum : sum + count), 0n),
    /** Everything that follows from a diagram. */
    outcomesOf: (diagram: Diagram): readonly unknown[] =>
      over
        .endsOf(diagram)
        .filter((end) => end !== impossible)
        .map(valueOf),
    /** How many sets of answers each value follows from. */
    tally: (diagram: Diagram): ReadonlyMap<unknown, bigint> =>
      new Map(
        [...over.tally(onlyPossible(diagram))]
          .filter(([end]) => end !== impossible)
          .map(([end, count]) => [valueOf(end), count])
      ),
    /** What can follow once more is answered, put together. */
    ahead: (diagram: Diagram, together: (a: unknown, b: unknown) => unknown): Diagram =>
      onlyPossible(
        over.ahead(diagram, (feature, value) => features[feature]?.later(value) ?? [], either(together))
      ),
    questions: sources.flatMap((source) => source.questions),
    /** Both of two diagrams, of which what is impossible in one follows the other. */
    either: (one: Diagram, other: Diagram, together: (a: unknown, b: unknown) => unknown): Diagram =>
      over.join(one, other, either(together)),
    /** Whether nothing is answered yet. */
    nothingAnswered: (): Diagram =>
      features.reduce((so, {weights, first}, feature) => {
        if (first < 0) return so;
        const is = over.caseOf(
          feature,
          weights.map((_, value) => leaf(value === first))
        );
        return over.join(so, is, (a, b) => a === true && b === true);
      }, leaf(true)),
    /** What followed, put together, from the answers before one to a question was given. */
    before: (question: string, diagram: Diagram, together: (a: unknown, b: unknown) => unknown): Diagram => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const about = new Set(source?.about(question).map((feature) => first + feature));
      const earlier = features.map(({weights, later}) =>
        weights.map((_, value) => [...weights.keys()].filter((before) => later(before).includes(value)))
      );
      return over.ahead(
        diagram,
        (feature, value) => (about.has(feature) ? (earlier[feature]?.[value] ?? []) : [value]),
        either(together)
      );
    },
    /** The same once everything is answered. */
    aheadToAll: (diagram: Diagram, together: (a: unknown, b: unknown) => unknown): Diagram =>
      onlyPossible(
        over.ahead(
          diagram,
          (feature, value) => {
            const open = features[feature]?.open ?? [];
            return (features[feature]?.later(value) ?? []).filter((one) => !open.includes(one));
          },
          either(together)
        )
      ),
    /** What follows, put together, from all answers to one question that are known; the same whichever is given. */
    anyAnswerTo: (question: string, diagram: Diagram, together: (a: unknown, b: unknown) => unknown): Diagram => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const about = new Set(source?.about(question).map((feature) => first + feature));
      return over.ahead(
        diagram,
        (feature, value) => (about.has(feature) ? (features[feature]?.real ?? []) : [value]),
        either(together)
      );
    },
    ...keeping(),
    /** Each answer to a question, and what follows once it is given. */
    answersTo: (question: string) => {
      const {source, first} = questionAt.get(question) ?? {source: undefined, first: 0};
      const about = source?.about(question) ?? [];
      const seen = new Map<string, {answers: Answers; only: (diagram: Diagram) => Diagram}>();
      source?.ways.forEach((given, way) => {
        const choices = about.map((feature): Choice => [first + feature, source.valueOf(way, feature)]);
        seen.set(JSON.stringify(choices), {
          answers: {[question]: given[question]} as Answers,
          only: (diagram) => over.restrict(diagram, choices)
        });
      });
      return [...seen.values()];
    },
    /** The fewest answers found from which something follows that is as asked for. */
    find: (diagram: Diagram, isSought: (value: unknown) => boolean) => {
      const found = over
        .endsOf(diagram)
        .filter((end) => end !== impossible && isSought(valueOf(end)))
        .map((end) => ({given: givenBy(over.shortest(diagram, end)), value: valueOf(end)}));
      return found.sort((a, b) => Object.keys(a.given).length - Object.keys(b.given).length)[0];
    }
  };
}
