import {daysBetween, type IsoDate} from '../calendar';
import {isCounted, type Clock, type Counted, type Limit, type WayClocks} from '../clocks';
import type {Deadline} from '../assessment/deadline';
import type {RemedyId} from '../remedies';
import type {CasePart} from '../timeLimits';

/** A last day that has not passed on every reading: of another remedy, or of the application to the Court itself. */
export interface RunningDay {
  /** Identifies the time limit, whatever its day. */
  readonly id: string;
  readonly way: RemedyId | 'constitutionalCourt';
  readonly limit?: Limit;
  /** It is the day of the corrected application, which the Court's day and that of the way are alike. */
  readonly isRefiling?: true;
  /** It is counted for this part of the case alone. */
  readonly part?: CasePart;
  readonly day: IsoDate;
  readonly daysLeft: number;
}

/** Every future last day, nearest first. */
export function lastDaysOn(
  ways: readonly WayClocks[],
  deadline: Deadline | undefined,
  today: IsoDate
): readonly RunningDay[] {
  const ofWays = ways.flatMap(({way, clocks}) =>
    withoutExceptions(withoutGuesses(clocks).filter(isCounted))
      .filter(({state}) => state !== 'over')
      .map(({limit, last, daysLeft}) => ({id: idOf(way, limit), way, limit, day: last.day, daysLeft}))
  );
  const days: RunningDay[] = ofWays.filter(
    // Already listed as the same complaint under its own name.
    ({limit, day}) =>
      limit.variant !== 'through' ||
      !ofWays.some((other) => other.limit.variant !== 'through' && other.day === day)
  );
  if (deadline !== undefined && deadline.lastDay >= today) {
    const {lastDay: day, filing, refiling} = deadline;
    const isRefiling = refiling?.lastDay === day;
    days.push({
      id: 'constitutionalCourt',
      way: 'constitutionalCourt',
      ...(isRefiling && {isRefiling}),
      ...(filing.part !== undefined && {part: filing.part}),
      day,
      daysLeft: daysBetween(today, day)
    });
  }
  return withoutTwins(days).sort((a, b) => a.day.localeCompare(b.day));
}

/** The corrected application is one paper: it is not listed a second time under the way that leads to it. */
function withoutTwins(days: readonly RunningDay[]): RunningDay[] {
  const isCourts = days.some(({isRefiling}) => isRefiling === true);
  return days.filter(({way}) => !isCourts || way !== 'refile');
}

/** While the kind of case is not known, its special cases would only be guesses. */
export function withoutGuesses(clocks: readonly Clock[]): readonly Clock[] {
  const isKindMissing = clocks.some(({state}) => state === 'kindMissing');
  return isKindMissing ? clocks.filter(({limit}) => limit?.variant === undefined) : clocks;
}

/** An exception is listed only where it ends before the usual day, so that nobody misses it. */
const withoutExceptions = <C extends Clock & Counted>(clocks: readonly C[]): readonly C[] =>
  clocks.filter(
    ({limit, last}) =>
      limit?.isException !== true ||
      clocks.some(
        ({limit: other, state, last: usual}) =>
          other?.isException !== true && state !== 'over' && last.day < usual.day
      )
  );

function idOf(way: RemedyId, {kind, variant}: Limit): string {
  return [way, kind, variant].filter((part) => part !== undefined).join('-');
}
