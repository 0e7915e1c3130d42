import type {Diagram, Space} from '../proof';
import {
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
import type {Both} from './both';
import type {Differences} from './difference';
import {differing, differingAsks, differingOffers, differingPapers, type Compare, type Pair} from './pair';
import {asksOfRemedy, isSameFinding, remedyOf, seesTheSame} from './remedies';
import type {SaidOf} from './says';
import type {Part, Scope} from './scope';
import type {Side} from './side';

/** A part, and the answers on which it depends. */
export interface ScopedPart extends Part {
  readonly scope: Scope;
}

interface Where {
  readonly both: Both;
  readonly scope: Scope;
  readonly found: Differences;
}

/** A remedy that is the same, and to which the findings that it reads look the same. */
const isSameRemedy = ({old, now}: Both, id: string) =>
  old.side.fingerprint('remedy', id) === now.side.fingerprint('remedy', id) && seesTheSame(old, now, id);

/** Equal code that is given equal findings comes to equal verdicts. */
const isSameVerdict = ({old, now}: Both) =>
  old.side.fingerprint('verdict', '') === now.side.fingerprint('verdict', '') &&
  old.side.criteria.join() === now.side.criteria.join() &&
  old.side.criteria.every((id) => isSameFinding(old, now, id));

/** Notes where two revisions say different things of a part. */
export function compareSaid({kind, id, scope}: ScopedPart, both: Both, found: Differences): void {
  switch (kind) {
    case 'verdict':
      if (isSameVerdict(both)) return;
      compareEach({both, scope, found}, kind, id, () => true, verdictOf, differing);
      return;
    case 'criterion':
      compareEach(
        {both, scope, found},
        kind,
        id,
        ({criteria}) => criteria.includes(id),
        sayCriterion,
        differing
      );
      return;
    case 'deadline':
      compareEach({both, scope, found}, kind, id, () => true, deadlineOf, differing);
      return;
    case 'remedy':
      if (isSameRemedy(both, id)) return;
      compareEach(
        {both, scope, found},
        kind,
        id,
        ({remedies}) => remedies.includes(id),
        remedyOf,
        differingOffers
      );
      return;
    case 'paper':
      compareEach(
        {both, scope, found},
        kind,
        id,
        ({papers}) => papers.includes(id),
        paperOf,
        differingPapers
      );
      return;
    default:
      kind satisfies never;
  }
}

type SayOf<T> = (asking: Asking, id: string) => Said<T>;

/** What one revision says; nothing where it has no such rule. */
const saidBy = <T>(one: Asking, id: string, has: (side: Side) => boolean, say: SayOf<T>): Said<T> =>
  has(one.side) ? say(one, id) : one.space.leaf(undefined);

function compareEach<Kind extends Exclude<AspectKind, 'asked'>>(
  where: Where,
  kind: Kind,
  id: string,
  has: (side: Side) => boolean,
  say: SayOf<SaidOf[Kind]>,
  compareTwo: Compare<SaidOf[Kind]>
): void {
  const {old, now, space} = where.both;
  const [was, is] = [saidBy(old, id, has, say), saidBy(now, id, has, say)];
  if (was !== is) note(where, kind, id, space.join(was, is, compareTwo));
}

/** Notes each question that only one revision asks by itself; and where both ask the same, but go on differently. */
export function compareAsked({kind, id, scope}: ScopedPart, both: Both, found: Differences): void {
  if (kind === 'remedy' && isSameRemedy(both, id)) return;
  const {old, now, space} = both;
  const [was, is] = [old, now].map((one): Said<Asks> => {
    switch (kind) {
      case 'criterion':
        return saidBy(one, id, ({criteria}) => criteria.includes(id), asksOfCriterion);
      case 'remedy':
        return saidBy(one, id, ({remedies}) => remedies.includes(id), asksOfRemedy);
      case 'deadline':
        return asksOfDeadline(one);
      case 'verdict':
      case 'paper':
        return space.leaf(undefined);
      default:
        return kind satisfies never;
    }
  });
  if (was === undefined || is === undefined || was === is) return;
  const name = kind === 'deadline' ? kind : `${kind} ${id}`;
  for (const one of byQuestion(space, space.join(was, is, differingAsks)))
    note({both, scope, found}, 'asked', name, one);
}

type AskedByOne = Pair<readonly string[]>;

function byQuestion(
  space: Space,
  joined: Diagram<AskedByOne | undefined>
): readonly Diagram<AskedByOne | undefined>[] {
  const pairs = space.outcomesOf(joined).flatMap((pair) => pair ?? []);
  const questions = new Set(pairs.flatMap((pair) => (isOfQuestions(pair) ? [...pair.old, ...pair.now] : [])));
  const only = (pair: AskedByOne | undefined, id: string): AskedByOne | undefined => {
    if (pair === undefined || !isOfQuestions(pair)) return undefined;
    if (pair.old.includes(id)) return {old: [id], now: []};
    return pair.now.includes(id) ? {old: [], now: [id]} : undefined;
  };
  const isNamed = (pair: AskedByOne | undefined) =>
    pair !== undefined && isOfQuestions(pair) && pair.old.length + pair.now.length > 0;
  return [
    ...[...questions].map((id) => space.select(joined, (pair) => only(pair, id))),
    space.select(joined, (pair) => (isNamed(pair) ? undefined : pair))
  ];
}

const isOfQuestions = (
  pair: AskedByOne
): pair is {readonly old: readonly string[]; readonly now: readonly string[]} =>
  Array.isArray(pair.old) && Array.isArray(pair.now);

/** Notes each class of differing situations that no day before had, counted over what the part itself depends on. */
function note<Kind extends AspectKind>(
  {both: {space, old}, scope, found}: Where,
  kind: Kind,
  id: string,
  joined: Diagram<Pair<SaidOf[Kind]> | undefined>
): void {
  const others = space.countWithout(scope.questions);
  const of = space.count() / others;
  const {today} = old.day;
  for (const [pair, count] of space.tally(joined)) {
    const name = JSON.stringify([kind, id, pair]);
    if (pair === undefined || found[kind].has(name)) continue;
    const example = space.example(joined, pair);
    found[kind].set(name, {kind, id, ...pair, count: count / others, of, example, today});
  }
}
