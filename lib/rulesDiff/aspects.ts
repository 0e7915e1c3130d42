import type {Diagram, RemedyContext, Space} from '../proof';
import type {Finding, VerdictKind} from '../rules';
import {alikeFor, daysAlike} from './alike';
import {askSide, NO_SUCH_ANSWER, type NoSuchAnswer} from './askSide';
import {sayDeadline, sayFinding, sayPaper, type SaidOf} from './says';
import type {Day, Side} from './side';

export type AspectKind = keyof SaidOf;

/** What one revision says of something, if anything, on every set of answers. */
export type Said<T> = Diagram<T | undefined | NoSuchAnswer>;

/** What a part asks; whether it bars, and is asked after a bar, steers the interview as much. */
export interface Asks {
  readonly open: readonly string[];
  readonly evenAfterABar?: true;
  readonly bars?: true;
}

/** One revision, asked of one day; each rule is asked when it is first looked at. */
export interface Asking {
  readonly side: Side;
  readonly day: Day;
  readonly space: Space;
  readonly finding: (criterion: string) => Said<Finding>;
  /** Conditions of remedies that were looked at already. */
  readonly conditions: RemedyContext['conditions'];
}

/** `shared` keeps what is found where a criterion is the same in two revisions. */
export function asking(
  side: Side,
  day: Day,
  space: Space,
  shared: Map<string, Said<Finding>> = new Map()
): Asking {
  const finding = (id: string): Said<Finding> => {
    const name = `${id} ${side.fingerprint('criterion', id)}`;
    const found =
      shared.get(name) ??
      askSide(side, space, id, ({given}) => side.finding(id, given, day), {
        alike: alikeFor(side, side.named('criterion', id, day.lawOn))
      });
    shared.set(name, found);
    return found;
  };
  return {side, day, space, finding, conditions: new Map()};
}

export const sayCriterion = ({finding, space}: Asking, id: string): Said<SaidOf['criterion']> =>
  space.select(finding(id), (found) => (found === NO_SUCH_ANSWER ? found : sayFinding(found)));

export function deadlineOf({side, day, space}: Asking): Said<SaidOf['deadline']> {
  return askSide(
    side,
    space,
    'deadline',
    ({given, dates}) => sayDeadline(side.deadline(given, day), given, inAskingOrder(side, dates)),
    {alike: daysAlike(side, side.named('deadline', 'deadline', day.lawOn))}
  );
}

const inAskingOrder = ({questions}: Side, ids: ReadonlySet<string>): readonly string[] =>
  [...questions.keys()].filter((id) => ids.has(id));

export function paperOf({side, day, space}: Asking, id: string): Said<SaidOf['paper']> {
  return askSide(side, space, id, ({given}) => sayPaper(side.paper(id, given, day)), {
    alike: daysAlike(side, side.named('paper', id, day.lawOn))
  });
}

/** What each part of a revision still asks, of answers to any of the questions. */
export const asksOfCriterion = ({finding, space}: Asking, id: string): Said<Asks> =>
  space.select(finding(id), (found) =>
    found === NO_SUCH_ANSWER || found === undefined ? found : asksOf(found)
  );

function asksOf({open, worst, consequence}: Finding): Asks {
  return {
    open: [...open].sort(),
    ...(open.length > 0 && worst === 'bars' && {evenAfterABar: true}),
    ...(consequence === 'bars' && {bars: true})
  };
}

export const asksOfDeadline = ({side, day, space}: Asking): Said<Asks> =>
  askSide(side, space, 'deadline', ({given}) => ({open: inOrder(side.open?.deadline(given, day))}), {
    alike: daysAlike(side, side.named('deadline', 'deadline', day.lawOn))
  });

export const inOrder = (questions: readonly string[] = []): readonly string[] =>
  [...new Set(questions)].sort();

interface Worst {
  readonly kind: VerdictKind;
  readonly by?: Finding;
}

/** Findings are added one by one; of those so far the one that decides the verdict is kept. */
export function verdictOf({side, space, finding}: Asking): Said<VerdictKind> {
  const alone = new Map<VerdictKind, Finding>();
  /** A finding that brings the same verdict by itself. */
  const likeIt = (one: Finding): Finding => {
    const kind = side.verdict([one]);
    const like = alone.get(kind) ?? one;
    alone.set(kind, like);
    return like;
  };
  const all = side.criteria
    .map((id) =>
      space.select(finding(id), (one) => (one === NO_SUCH_ANSWER || one === undefined ? one : likeIt(one)))
    )
    .reduce<Diagram<Worst | NoSuchAnswer>>(
      (so, one) =>
        space.join(so, one, (worst, found) => {
          if (worst === NO_SUCH_ANSWER || found === NO_SUCH_ANSWER) return NO_SUCH_ANSWER;
          if (found === undefined) return worst;
          const kind = side.verdict([...(worst.by === undefined ? [] : [worst.by]), found]);
          return kind === worst.kind ? worst : {kind, by: found};
        }),
      space.leaf({kind: side.verdict([])})
    );
  return space.select(all, (worst) => (worst === NO_SUCH_ANSWER ? worst : worst.kind));
}
