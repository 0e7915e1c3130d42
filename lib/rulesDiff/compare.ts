import type {Diagram, Left, Space} from '../proof';
import type {Finding, IsoDate} from '../rules';
import {
  asking,
  asksOfCriterion,
  asksOfDeadline,
  deadlineOf,
  paperOf,
  sayCriterion,
  verdictOf,
  type AspectKind,
  type Asking,
  type Asks,
  type Said
} from './aspects';
import {differing, differingAsks, differingOffers, differingPapers, type Compare, type Pair} from './pair';
import {asksOfRemedy, remedyOf, seesTheSame} from './remedies';
import type {SaidOf} from './says';
import type {Day, Given, RuleKind, Side} from './side';
import {daysUnder, lawsOf, type ComparedLaw} from './situations';
import {spaceOfBoth} from './spaceOfBoth';

/** A class of situations of which the two revisions say different things of one kind. */
export interface DifferenceIn<Kind extends AspectKind> extends Pair<SaidOf[Kind]> {
  readonly kind: Kind;
  readonly id: string;
  /** How many sets of answers, and of how many. */
  readonly count: bigint;
  readonly of: bigint;
  /** The fewest answers found from which it follows. */
  readonly example: Given;
  readonly today: IsoDate;
}

export type Difference = {[Kind in AspectKind]: DifferenceIn<Kind>}[AspectKind];

/** A law, and the days on which it is looked at. */
export interface LawOnDays {
  readonly law: ComparedLaw;
  readonly days: readonly Day[];
}

export interface LawCompared {
  readonly law: ComparedLaw;
  readonly days: readonly IsoDate[];
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly laws: readonly LawCompared[];
  readonly questions: {readonly added: readonly string[]; readonly removed: readonly string[]};
  readonly options: {
    readonly added: readonly (readonly [string, string])[];
    readonly removed: readonly (readonly [string, string])[];
  };
  /** Whether what is asked could be compared: very old revisions cannot say it part by part. */
  readonly isAskingCompared: boolean;
}

/** Everything that two revisions say differently, over every combination of answers under every law. */
export function compare(
  old: Side,
  now: Side,
  laws: readonly LawOnDays[] = lawsOf([old, now]).map((law) => ({law, days: daysUnder(law, [old, now])}))
): Comparison {
  return {
    laws: laws.map((law) => compareUnder(law, old, now)),
    questions: {
      added: [...now.questions.keys()].filter((id) => !old.questions.has(id)),
      removed: [...old.questions.keys()].filter((id) => !now.questions.has(id))
    },
    options: {added: optionsOnlyIn(now, old), removed: optionsOnlyIn(old, now)},
    isAskingCompared: isAskingCompared(old, now)
  };
}

const isAskingCompared = (old: Side, now: Side) => old.open !== undefined && now.open !== undefined;

function optionsOnlyIn(one: Side, other: Side): readonly (readonly [string, string])[] {
  return [...one.questions].flatMap(([id, question]) => {
    const before = other.questions.get(id);
    if (question.kind === 'date' || before === undefined || before.kind === 'date') return [];
    return question.options
      .filter((option) => !before.options.includes(option))
      .map((option) => [id, option] as const);
  });
}

function compareUnder({law, days}: LawOnDays, old: Side, now: Side): LawCompared {
  const found = new Map<string, Difference>();
  for (const [index, day] of days.entries()) {
    const asked = index === 0 && isAskingCompared(old, now) ? askedOn(bothOn(day, old, now, 'anything')) : [];
    for (const one of [...saidOn(bothOn(day, old, now, 'nothing')), ...asked]) {
      const name = JSON.stringify([one.kind, one.id, one.old, one.now]);
      if (!found.has(name)) found.set(name, one);
    }
  }
  return {law, days: days.map(({today}) => today), differences: [...found.values()]};
}

/** Two revisions on one day, over the same sets of answers. */
interface Both {
  readonly old: Asking;
  readonly now: Asking;
  readonly space: Space;
  readonly total: bigint;
}

function bothOn(day: Day, old: Side, now: Side, left: Left): Both {
  const space = spaceOfBoth([old, now], day, left);
  const shared = new Map<string, Said<Finding>>();
  return {
    old: asking(old, day, space, shared),
    now: asking(now, day, space, shared),
    space,
    total: space.count()
  };
}

/** The rules of one kind that are not the same in both revisions: their data, the code that reads it, or what it sees. */
function changedIn({old, now}: Both, kind: RuleKind, idsOf: (side: Side) => readonly string[]) {
  const ids = new Set([...idsOf(old.side), ...idsOf(now.side)]);
  const isSame = (as: RuleKind, id: string) => old.side.fingerprint(as, id) === now.side.fingerprint(as, id);
  return [...ids].filter((id) => {
    if (!isSame(kind, id)) return true;
    if (kind !== 'remedy' || old.side.seenBy(id).every((one) => isSame('criterion', one))) return false;
    return !seesTheSame(old, now, id);
  });
}

const criteriaOf = ({criteria}: Side) => criteria;
const remediesOf = ({remedies}: Side) => remedies;
const papersOf = ({papers}: Side) => papers;
const deadlinesOf = () => ['deadline'];

function saidOn(both: Both): readonly Difference[] {
  const criteria = changedIn(both, 'criterion', criteriaOf);
  return [
    ...(criteria.length === 0 ? [] : compareEach(both, 'verdict', ['verdict'], () => ['verdict'], verdictOf)),
    ...compareEach(both, 'criterion', criteria, criteriaOf, sayCriterion),
    ...compareEach(both, 'deadline', changedIn(both, 'deadline', deadlinesOf), deadlinesOf, deadlineOf),
    ...compareEach(
      both,
      'remedy',
      changedIn(both, 'remedy', remediesOf),
      remediesOf,
      remedyOf,
      differingOffers
    ),
    ...compareEach(both, 'paper', changedIn(both, 'paper', papersOf), papersOf, paperOf, differingPapers)
  ];
}

function askedOn(both: Both): readonly Difference[] {
  return [
    ...compareAsked(both, 'criterion', changedIn(both, 'criterion', criteriaOf), criteriaOf, asksOfCriterion),
    ...compareAsked(both, 'remedy', changedIn(both, 'remedy', remediesOf), remediesOf, asksOfRemedy),
    ...compareAsked(both, 'deadline', changedIn(both, 'deadline', deadlinesOf), deadlinesOf, asksOfDeadline)
  ];
}

type SayOf<T> = (asking: Asking, id: string) => Said<T>;

/** What one revision says; nothing where it has no such rule. */
const saidBy = <T>(
  one: Asking,
  id: string,
  idsOf: (side: Side) => readonly string[],
  say: SayOf<T>
): Said<T> => (idsOf(one.side).includes(id) ? say(one, id) : one.space.leaf(undefined));

function compareEach<Kind extends AspectKind>(
  both: Both,
  kind: Kind,
  ids: readonly string[],
  idsOf: (side: Side) => readonly string[],
  say: SayOf<SaidOf[Kind]>,
  compareSaid: Compare<SaidOf[Kind]> = differing
): readonly DifferenceIn<Kind>[] {
  const {old, now, space} = both;
  return ids.flatMap((id) => {
    const [was, is] = [saidBy(old, id, idsOf, say), saidBy(now, id, idsOf, say)];
    return was === is ? [] : differencesIn(both, kind, id, space.join(was, is, compareSaid));
  });
}

/** Each question that only one revision asks by itself; and where both ask the same, but go on differently. */
function compareAsked(
  both: Both,
  kind: RuleKind,
  ids: readonly string[],
  idsOf: (side: Side) => readonly string[],
  say: SayOf<Asks>
): readonly DifferenceIn<'asked'>[] {
  const {old, now, space} = both;
  return ids.flatMap((id) => {
    const joined = space.join(saidBy(old, id, idsOf, say), saidBy(now, id, idsOf, say), differingAsks);
    const name = kind === 'deadline' ? kind : `${kind} ${id}`;
    return byQuestion(space, joined).flatMap((one) => differencesIn(both, 'asked', name, one));
  });
}

type Asked = Pair<readonly string[]>;

function byQuestion(space: Space, joined: Diagram<Asked | undefined>): readonly Diagram<Asked | undefined>[] {
  const pairs = space.outcomesOf(joined).flatMap((pair) => pair ?? []);
  const questions = new Set(pairs.flatMap((pair) => (isOfQuestions(pair) ? [...pair.old, ...pair.now] : [])));
  const only = (pair: Asked | undefined, id: string): Asked | undefined => {
    if (pair === undefined || !isOfQuestions(pair)) return undefined;
    if (pair.old.includes(id)) return {old: [id], now: []};
    return pair.now.includes(id) ? {old: [], now: [id]} : undefined;
  };
  const isNamed = (pair: Asked | undefined) =>
    pair !== undefined && isOfQuestions(pair) && pair.old.length + pair.now.length > 0;
  return [
    ...[...questions].map((id) => space.select(joined, (pair) => only(pair, id))),
    space.select(joined, (pair) => (isNamed(pair) ? undefined : pair))
  ];
}

const isOfQuestions = (
  pair: Asked
): pair is {readonly old: readonly string[]; readonly now: readonly string[]} =>
  Array.isArray(pair.old) && Array.isArray(pair.now);

function differencesIn<Kind extends AspectKind>(
  {space, total, old}: Both,
  kind: Kind,
  id: string,
  joined: Diagram<Pair<SaidOf[Kind]> | undefined>
): readonly DifferenceIn<Kind>[] {
  return [...space.tally(joined)].flatMap(([pair, count]) =>
    pair === undefined
      ? []
      : [{kind, id, ...pair, count, of: total, example: space.example(joined, pair), today: old.day.today}]
  );
}
