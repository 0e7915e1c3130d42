import {isNonEmpty} from '../logic';
import {all, any, given, rolledOver, within, type Condition, type DateId} from '../questions';
import type {KeptBy, TimeLimit} from './timeLimit';

const isKept = ({term, from}: TimeLimit, on?: DateId): Condition => within(term, from, on);
const isKeptIfMoved = ({term, from}: TimeLimit, on?: DateId): Condition => rolledOver(term, from, on);

const anyOf = (first: Condition, ...others: readonly Condition[]): Condition =>
  isNonEmpty(others) ? any(first, ...others) : first;

/** What it takes that a time limit is kept, and where that hangs on a last day on a weekend moving. */
export interface InTime {
  readonly met: Condition;
  /** Filing today rests on a last day that moves. */
  readonly movedToday: Condition;
  /** The earlier filing, whose day counts, rests on it; undefined where no earlier filing counts. */
  readonly movedThen: Condition | undefined;
  /** It rests on an earlier filing of which the law does not say that its day counts. */
  readonly doubtful: Condition | undefined;
}

/** Derives from a time limit, and the one that keeps an earlier filing alive, what must be true of the answers. */
export function inTime(limit: TimeLimit, again: TimeLimit): InTime {
  const {keptBy: kept = [], sure} = limit;
  const keptBy = kept.filter(({doubtful}) => doubtful === undefined);
  const corrected = kept.filter(({whileIn}) => whileIn !== undefined);
  const onDay = ({when, filedOn, whileIn}: KeptBy, filed: (on: DateId) => Condition): Condition =>
    given(when, whileIn === undefined ? filed(filedOn) : all(filed(filedOn), isKept(again)));
  const [then, ...others] = keptBy.map((one) => onDay(one, (on) => isKeptIfMoved(limit, on)));
  const [doubt, ...doubts] = kept
    .filter(({doubtful}) => doubtful === true)
    .map((one) => onDay(one, (on) => any(isKept(limit, on), isKeptIfMoved(limit, on))));
  const today = sure === undefined ? isKept(limit) : given(isKept(limit), sure);
  return {
    met: anyOf(today, ...keptBy.map((one) => onDay(one, (on) => isKept(limit, on)))),
    movedToday: anyOf(
      isKeptIfMoved(limit),
      ...corrected.map(({when, filedOn}) =>
        given(when, all(any(isKept(limit, filedOn), isKeptIfMoved(limit, filedOn)), isKeptIfMoved(again)))
      )
    ),
    movedThen: then === undefined ? undefined : anyOf(then, ...others),
    doubtful: doubt === undefined ? undefined : anyOf(doubt, ...doubts)
  };
}
