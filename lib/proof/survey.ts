import {
  changesFor,
  floorOf,
  keysOf,
  questionOf,
  within,
  type Answers,
  type AsOf,
  type Condition,
  type CriterionId,
  type Finding,
  type IsoDate,
  type QuestionId,
  type VerdictKind
} from '../rules';
import {foundAs} from '../rules/assessment/offers';
import {answersTo} from './answersTo';
import {ask} from './ask';
import type {Diagram} from './diagram';
import {REMEDY_RULES, type RemedyContext} from './remedyContext';
import {mendedView} from './mendedView';
import {
  foundOn,
  partsOf,
  type CriterionPart,
  type Part,
  type Parts,
  type RemedyPart,
  type Said
} from './parts';
import {remedyDiagram} from './remedyDiagram';
import {DATE_IDS, type Situation} from './situation';
import {spaceOf, type Space} from './space';
import type {Feature, Source} from './source';

/** From best to worst. */
export const VERDICTS: readonly VerdictKind[] = [
  'noObstacleFound',
  'curable',
  'undetermined',
  'premature',
  'inadmissible'
];

/** A part on every set of answers to its questions, each answered or not. */
export interface Local<P, Says> {
  readonly part: P;
  readonly space: Space;
  readonly diagram: Diagram<Says>;
}

/** All criteria together, on every way of answering all their questions. */
export interface Joint {
  readonly space: Space;
  /** All the tests by which it distinguishes answers. */
  readonly conditions: readonly Condition[];
  readonly findings: ReadonlyMap<CriterionId, Diagram<Finding>>;
  /** What is found on a criterion once some answers are changed. */
  readonly changed: (part: CriterionPart, changes: Answers) => Diagram<Finding>;
}

/** The rules in one situation as diagrams, each made when it is first looked at. */
export interface Survey {
  readonly situation: Situation;
  readonly parts: Parts;
  /** How bad a finding would be by itself: the place of its verdict, from best to worst. */
  readonly rank: (finding: Finding) => number;
  readonly criteria: () => readonly Local<CriterionPart, Finding>[];
  readonly remedies: () => readonly Local<RemedyPart, Said>[];
  readonly deadline: () => Local<Part<Said>, Said>;
  readonly joint: () => Joint;
  /** Whether something of these parts depends on the day, or they are looked at for the first time under their law. */
  readonly isNew: (...parts: readonly Reads[]) => boolean;
  readonly newCriteria: () => readonly Local<CriterionPart, Finding>[];
  readonly newRemedies: () => readonly Local<RemedyPart, Said>[];
  /** The new parts of every kind, as far as all say what is open. */
  readonly all: () => readonly Local<Reads & {readonly name: string}, Asks>[];
}

/** The questions that a part calls open. */
export interface Asks {
  readonly open: readonly QuestionId[];
}

/** What something looks at. */
export interface Reads {
  readonly questions: ReadonlySet<QuestionId>;
  readonly criteria?: readonly CriterionId[];
}

export function surveyOf(
  situation: Situation,
  parts: Parts = partsOf(situation.law, situation.asOf)
): Survey {
  const {today} = situation.asOf;
  const local = <O>(part: Part<O>): Local<Part<O>, O> => {
    const space = spaceOf(answersTo(part.questions, part.conditions, today, 'anything'));
    return {part, space, diagram: ask(space, part.name, part.outcome)};
  };
  const criteria = once(() => parts.criteria.map((part) => ({...local(part), part})));
  const found = once(() => new Map(criteria().map((one) => [one.part.id, findingSource(one)])));
  const remedies = once(() =>
    parts.remedies.map((part) => {
      const answers = answersTo(part.questions, part.conditions, today, 'anything');
      const space = spaceOf([...answers, ...part.criteria.flatMap((id) => found().get(id) ?? [])]);
      return {part, space, diagram: offered(part, space, today)};
    })
  );
  const deadline = once(() => local(parts.deadline));
  const readsDays = ({questions, criteria: ids = []}: Reads): boolean =>
    [...questions].some((id) => questionOf(id).kind === 'date') ||
    parts.criteria.some((part) => ids.includes(part.id) && readsDays(part));
  const isNew = (...some: readonly Reads[]) => situation.isFirst || some.some(readsDays);
  const newCriteria = () => criteria().filter(({part}) => isNew(part));
  const newRemedies = () => remedies().filter(({part}) => isNew(part));
  const ranks = new WeakMap<Finding, number>();
  return {
    situation,
    parts,
    rank: (finding) => {
      const known = ranks.get(finding) ?? VERDICTS.indexOf(parts.verdictOn([finding]).kind);
      ranks.set(finding, known);
      return known;
    },
    criteria,
    remedies,
    deadline,
    joint: once(() => jointOf(parts.criteria, situation.asOf)),
    isNew,
    newCriteria,
    newRemedies,
    all: () => [...newCriteria(), ...newRemedies(), deadline()]
  };
}

/** What is said of a remedy; its findings are read as if they were answers. */
function offered({id, name, version}: RemedyPart, space: Space, today: IsoDate): Diagram<Said> {
  const context: RemedyContext = {
    space,
    rules: REMEDY_RULES,
    today,
    conditions: new Map(),
    ask: (rule) => ask(space, name, rule),
    onFinding: (criterion, rule) => {
      const found = foundOn(criterion);
      if (space.sourceOf(found) === undefined) return space.leaf(rule(undefined));
      return ask(space, name, (given) => rule(given[found] as Finding));
    }
  };
  const {limit} = version;
  const seen = remedyDiagram(id, version, context, ({caseKinds, lastDay}) => ({
    result: caseKinds,
    days: lastDay === undefined || limit === undefined ? [] : [limit.of]
  }));
  return space.select(seen, ({offered: said, open}): Said => ({
    result: said?.result,
    days: said?.days ?? [],
    open
  }));
}

function jointOf(parts: readonly CriterionPart[], asOf: AsOf): Joint {
  const {today} = asOf;
  const questions = new Set(parts.flatMap((part) => [...part.questions]));
  const conditions = [...parts.flatMap((part) => part.conditions), ...keptByChanges(parts, questions, asOf)];
  const space = spaceOf(answersTo(questions, conditions, today, 'nothing'));
  const known = new Map<string, Diagram<Finding>>();
  return {
    space,
    conditions,
    findings: new Map(parts.map((part) => [part.id, ask(space, part.name, part.outcome)])),
    changed: (part, changes) => {
      const seen = Object.entries(changes).filter(([id]) => [...part.questions].some((one) => one === id));
      const name = JSON.stringify([part.id, seen.sort()]);
      const found =
        known.get(name) ??
        ask(space, part.name, (answers) => part.outcome(mendedView(answers, changes, questions, today)));
      known.set(name, found);
      return found;
    }
  };
}

/**
 * Tests of the days that a change can make impossible: where it sets a date to today, what may not be before that date
 * stays only if it is today as well.
 */
function keptByChanges(
  parts: readonly CriterionPart[],
  questions: ReadonlySet<QuestionId>,
  asOf: AsOf
): readonly Condition[] {
  const changed = new Set(
    parts.flatMap(({id: criterion, failures}) =>
      failures.flatMap((failure) => keysOf(changesFor({criterion, failure}, asOf) ?? {}))
    )
  );
  return DATE_IDS.filter((id) => questions.has(id)).flatMap((id) => {
    const floor = floorOf(id);
    return floor !== undefined && changed.has(floor) ? [within({months: 0}, id)] : [];
  });
}

/**
 * A finding as remedies distinguish it, independent of its answers: what they see of it, and all that they can come
 * to see, which of its criterion follows.
 */
function findingSource({part, space, diagram}: Local<CriterionPart, Finding>): Source {
  const name = foundOn(part.id);
  const seen = (finding: Finding) => `${foundAs('unmet', finding)} ${foundAs('unsettled', finding)}`;
  const coming = space.ahead(
    space.select(diagram, (finding) => [seen(finding)]),
    bothOf
  );
  const both = space.join(diagram, coming, (finding, all): Kind => ({finding, all}));
  const kinds = new Map<string, Kind>();
  for (const kind of space.outcomesOf(both)) kinds.set(JSON.stringify([seen(kind.finding), kind.all]), kind);
  const ways = [...kinds.values()];
  const sights = [...new Set(ways.map(({finding}) => seen(finding)))];
  const comings = [...new Map(ways.map(({all}) => [all.join(), all])).values()];
  const every = [...comings.keys()];
  const feature = (values: readonly unknown[], rest: Pick<Feature, 'later' | 'open'>): Feature => ({
    weights: values.map(() => 1n),
    unknown: [],
    real: [...values.keys()],
    first: -1,
    ...rest
  });
  return {
    questions: [name],
    ways: ways.map(({finding}) => ({[name]: finding})),
    features: [
      feature(sights, {later: () => [...sights.keys()], open: []}),
      feature(comings, {
        later: (value) => every.filter((to) => isWithin(comings[to], comings[value])),
        open: every.filter((value) => (comings[value]?.length ?? 0) > 1)
      })
    ],
    valueOf: (way, at) => {
      const {finding, all = []} = ways[way] ?? {};
      if (at === 1) return comings.findIndex((one) => one.join() === all.join());
      return finding === undefined ? -1 : sights.indexOf(seen(finding));
    },
    shownBy: () => [0],
    about: () => [1, 0]
  };
}

/** What a remedy sees of a finding, and all that it can come to see. */
interface Kind {
  readonly finding: Finding;
  readonly all: readonly string[];
}

const isWithin = (some: readonly string[] = [], all: readonly string[] = []) =>
  some.every((one) => all.includes(one));

/** Two lists as one, in order. */
const bothOf = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort();

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
