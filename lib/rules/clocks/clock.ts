import {daysBetween, type IsoDate} from '../calendar';
import {lastDay, type LastDay} from '../counting';
import {redactionOn} from '../law';
import {evaluate, UNKNOWN, type Answers, type Condition} from '../questions';
import type {CaseKind, RemedyId} from '../remedies';
import type {Limit, NoTermReason, WayTerm} from './limit';
import {LIMITS, limitsOn} from './limits';
import type {StartId} from './starts';

/** Days told where a time limit was shown. */
export type StartDates = {readonly [S in StartId]?: IsoDate};

/** A term whose start is known. `doubtful`: over on the stricter reading of the law, and not on the other. */
export interface Counted {
  readonly state: 'running' | 'doubtful' | 'over';
  readonly from: IsoDate;
  readonly last: LastDay;
  /** Negative once the last safe day has passed. */
  readonly daysLeft: number;
}

/** What a time limit comes to in a case. */
export type Reading =
  | Counted
  | {readonly state: 'startMissing'; readonly start: WayTerm['from']}
  /** The terms differ by kind of case, and that is not known. */
  | {readonly state: 'kindMissing'}
  | {readonly state: 'noTerm'; readonly reason: NoTermReason}
  /** We have not read the law of that day. */
  | {readonly state: 'notRead'};

export type Clock = Reading & {readonly way: RemedyId; readonly limit?: Limit};

export interface ClocksIn {
  readonly answers: Answers;
  readonly starts?: StartDates;
  readonly today: IsoDate;
}

/** Every time limit of a way in this case, or why none can be told; at least one. */
export function clocksOf(way: RemedyId, known: ClocksIn): readonly Clock[] {
  const read = limitsOn(LIMITS[way], known.today);
  if (read.length === 0) return [{way, state: 'notRead'}];
  const limits = read.filter(
    (limit) => (limit.when === undefined || holds(limit.when, known)) && !isTaken(limit, known)
  );
  const kind = kindIn(known.answers);
  const applicable = limits.filter(
    (limit) => limit.kind === undefined || kind === undefined || limit.kind === kind
  );
  const clocks = applicable.map((limit) => ({way, limit, ...readingOf(limit, known)}));
  if (kind !== undefined || limits.every((limit) => limit.kind === undefined)) return clocks;
  return [{way, state: 'kindMissing'}, ...clocks.filter(canBeTold)];
}

/** The clocks that have a last day, of whichever way. */
export function isCounted(clock: Clock): clock is Clock & Counted & {readonly limit: WayTerm} {
  return clock.state === 'running' || clock.state === 'doubtful' || clock.state === 'over';
}

/** The clocks of the person's own case; of a way that has none, all. */
export function ownClocks<C extends Clock>(clocks: readonly C[]): readonly C[] {
  const own = clocks.filter(({limit}) => limit?.isException !== true);
  return own.length > 0 ? own : clocks;
}

const canBeTold = ({state, limit}: Clock) =>
  limit?.kind === undefined || (state !== 'startMissing' && state !== 'notRead');

function readingOf(limit: Limit, {answers, starts, today}: ClocksIn): Reading {
  if (limit.citations.some(({act}) => redactionOn(act, today) === undefined)) return {state: 'notRead'};
  if ('reason' in limit) return {state: 'noTerm', reason: limit.reason};
  const from = {...answers, ...starts}[limit.from];
  if (from === undefined || from === UNKNOWN) return {state: 'startMissing', start: limit.from};
  const last = lastDay(limit, from);
  const state = today <= last.day ? 'running' : today <= last.latest ? 'doubtful' : 'over';
  return {state, from, last, daysLeft: daysBetween(today, last.day)};
}

const isTaken = (limit: Limit, {starts = {}}: ClocksIn): boolean =>
  'takenBy' in limit && starts[limit.takenBy] !== undefined;

function holds(condition: Condition, {answers, today}: ClocksIn): boolean {
  return evaluate(condition, answers, today) === 'true';
}

function kindIn({caseKind}: Answers): CaseKind | undefined {
  return caseKind === UNKNOWN ? undefined : caseKind;
}
