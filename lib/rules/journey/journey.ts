import {daysBetween, type IsoDate} from '../calendar';
import {clocksOf, isCounted, type Clock, type StartDates, type WayTerm} from '../clocks';
import type {Deadline} from '../assessment/deadline';
import {evaluate, IN_COURT, UNKNOWN, type Answers} from '../questions';
import type {RemedyId} from '../remedies';
import {timeLimitOn, type CasePart} from '../timeLimits';
import type {VerdictKind} from '../assessment/verdict';

export type StopId =
  | 'authority'
  | 'firstCourt'
  | 'appeal'
  | 'courtAct'
  | 'firstFiled'
  | 'today'
  | 'appealLastDay'
  | 'restoreAppealTerm'
  | 'cassation'
  | 'refile'
  | 'revision'
  | 'yearEnds'
  | 'constitutionalCourt';

/** `here` is where the person is, or what is being decided now. */
export type StopState = 'behind' | 'here' | 'ahead' | 'closed' | 'unknown';

/** One stop on the way: what it is, whether past or future, and its day if it has one. */
export interface Stop {
  readonly id: StopId;
  readonly state: StopState;
  readonly on?: IsoDate;
  /** From today to `on`; negative once it is past. */
  readonly daysLeft?: number;
  /** The Court's year begins, or will begin, at this stop. */
  readonly yearBegins?: true;
  /** Whether this court has decided is not known: the answer also covers a case that it is still hearing. */
  readonly mayBeHere?: true;
  /** No complaint leads there, only a petition to those who may bring the case there. */
  readonly isByPetition?: true;
  /** Its time is over, and who can restore it. */
  readonly restoredBy?: Exclude<WayTerm['restored']['by'], 'nothing'>;
  /** It is past, but a first filing before it still counts. */
  readonly isMet?: true;
  /** It is past, and whether a first filing before it still counts is not written. */
  readonly isPerhapsMet?: true;
  /** It is the year of this part of the case alone. */
  readonly part?: CasePart;
}

export interface JourneyOf {
  readonly answers: Answers;
  readonly starts?: StartDates;
  readonly today: IsoDate;
  readonly deadline?: Deadline | undefined;
  readonly verdict: VerdictKind;
}

/** The person's way from their own answers: what is behind, today, and what lies ahead or is closed. */
export function journeyOn(known: JourneyOf): readonly Stop[] {
  const stops = [...courts(known), ...lastDays(known)];
  const {today} = known;
  const past = stops.filter((stop) => isPast(stop, today));
  const toCome = stops.filter((stop) => !isPast(stop, today));
  return [
    ...byDay(past),
    {id: 'today', state: 'here', on: today},
    ...byDay(toCome),
    {id: 'constitutionalCourt', state: atTheCourt(known)}
  ];
}

/** Whether it has happened or ended, or is where the person may be; another stop without a day comes after today. */
function isPast({state, on, mayBeHere}: Stop, today: IsoDate): boolean {
  return state === 'behind' || mayBeHere === true || (on !== undefined && on < today);
}

/** By day, after those without one; the last day for an appeal comes before the court that it leads to. */
function byDay(stops: readonly Stop[]): readonly Stop[] {
  const place = ({id, on}: Stop) => (id === 'appealLastDay' ? '' : (on ?? '0'));
  return [...stops].sort((a, b) => place(a).localeCompare(place(b)));
}

/** The way through the courts up to now. */
function courts({answers, starts = {}, deadline, today}: JourneyOf): readonly Stop[] {
  switch (answers.appliedBy) {
    case 'court':
    case 'courtMentioned':
    case 'courtReviewed':
      return [firstCourtIn(answers, starts), ...appealIn(answers, deadline, today)];
    case 'authority': {
      const state =
        answers.wayToCourt === 'over' ? 'closed' : answers.wayToCourt === 'open' ? 'ahead' : 'unknown';
      return [
        {id: 'authority', state: 'behind'},
        {id: 'firstCourt', state},
        {id: 'appeal', state, ...(state !== 'closed' && yearWillBegin(today))}
      ];
    }
    case 'nobody':
      return [
        {id: 'firstCourt', state: 'ahead'},
        {id: 'appeal', state: 'ahead', ...yearWillBegin(today)}
      ];
    default:
      return [
        {id: 'firstCourt', state: 'unknown'},
        {id: 'appeal', state: 'unknown', ...yearWillBegin(today)}
      ];
  }
}

/** One answer covers both who can appeal now, and whose case that court is still hearing. */
function firstCourtIn({appellateAct}: Answers, starts: StartDates): Stop {
  return appellateAct === 'appealOpen' && !isCountedFrom(starts)
    ? {id: 'firstCourt', state: 'unknown', mayBeHere: true}
    : {id: 'firstCourt', state: 'behind'};
}

function appealIn(
  {appellateAct, appellateDate, caseKind}: Answers,
  deadline: Deadline | undefined,
  today: IsoDate
): readonly Stop[] {
  const from = deadline?.filing.from;
  const on = appellateDate === UNKNOWN ? undefined : appellateDate;
  // Whether an appeal court ever decides after an investigating judge is the doubt itself.
  const isDoubtful = appellateAct === 'noHearing' && (caseKind === 'criminal' || caseKind === UNKNOWN);
  const state = isDoubtful ? 'unknown' : APPEAL_STATE[appellateAct ?? UNKNOWN];
  const isToCome = state !== 'behind' && state !== 'closed';
  const appeal: Stop = {
    id: 'appeal',
    state,
    ...(state === 'behind' && on !== undefined && {on}),
    ...(on !== undefined && on === from && {yearBegins: true}),
    ...(isToCome && yearWillBegin(today))
  };
  if (from === undefined || from === on) return [appeal];
  return [appeal, {id: 'courtAct', state: 'behind', on: from, yearBegins: true}];
}

/** Whoever told the day from which the appeal is counted has the decision. */
const isCountedFrom = ({finalFormOn, pronouncedOn, copyServedOn}: StartDates) =>
  [finalFormOn, pronouncedOn, copyServedOn].some((day) => day !== undefined);

/** Where the year runs from the act of the appeal court, and not from any act in force. */
const yearWillBegin = (today: IsoDate): Pick<Stop, 'yearBegins'> =>
  timeLimitOn('filing', today)?.from === 'appellateDate' ? {yearBegins: true} : {};

const APPEAL_STATE: Readonly<Record<NonNullable<Answers['appellateAct']>, StopState>> = {
  inForce: 'behind',
  appealPending: 'here',
  appealOpen: 'ahead',
  appealTimeOver: 'closed',
  noAppealByLaw: 'closed',
  appealReturned: 'unknown',
  noHearing: 'ahead',
  unknown: 'unknown'
};

/** The last days on the way, and what is open without one. */
function lastDays({answers, starts, today, deadline}: JourneyOf): readonly Stop[] {
  const clock = (way: RemedyId) => usual(clocksOf(way, {answers, starts: starts ?? {}, today}));
  const stops: Stop[] = [];
  if (evaluate(IN_COURT, answers, today) === 'true' && answers.participation !== 'no') {
    if (answers.appellateAct === 'appealOpen')
      stops.push(...stopOf('appealLastDay', clock('appealFirst'), today));
    if (answers.appellateAct === 'appealTimeOver') {
      const restoring = clock('restoreAppealTerm');
      stops.push(
        ...(restoring !== undefined && isCounted(restoring)
          ? stopOf('restoreAppealTerm', restoring, today)
          : [{id: 'restoreAppealTerm', state: 'ahead'} as const])
      );
    }
    if (answers.appellateAct === 'inForce') {
      if (answers.appealOutcome === 'cassationPending') stops.push({id: 'cassation', state: 'here'});
      if (!isClosed(answers)) stops.push(...stopOf('cassation', clock('cassation'), today));
      if (answers.rulingOutcome === 'unconstitutional')
        stops.push(...stopOf('revision', clock('revision'), today));
    }
  }
  if (deadline !== undefined) {
    const {filing, refiling} = deadline;
    const isMet = refiling !== undefined && filing.lastDay < today && today <= refiling.lastDay;
    const ofYear = lastDayStop('yearEnds', filing.lastDay, today);
    stops.push({
      ...ofYear,
      ...(filing.part !== undefined && {part: filing.part}),
      ...(isMet && (refiling.isDoubtful === true ? {state: 'unknown', isPerhapsMet: true} : {isMet}))
    });
    if (refiling !== undefined) {
      stops.push({id: 'firstFiled', state: 'behind', on: refiling.filedOn});
      stops.push(lastDayStop('refile', refiling.lastDay, today));
    }
  }
  return stops;
}

/** The outcome of the appeal rules out cassation. */
const isClosed = ({appealOutcome}: Answers) =>
  appealOutcome !== undefined &&
  appealOutcome !== 'stands' &&
  appealOutcome !== 'partDecidedAnew' &&
  appealOutcome !== UNKNOWN;

const usual = (clocks: readonly Clock[]) =>
  clocks.find(({state}) => state === 'kindMissing') ??
  clocks.find(({limit}) => limit?.variant === undefined) ??
  // After an appeal in a case of an offence there is only the petition.
  clocks[0];

function stopOf(id: StopId, clock: Clock | undefined, today: IsoDate): readonly Stop[] {
  if (clock === undefined) return [];
  if (isCounted(clock)) {
    const {limit, last, state} = clock;
    const {by} = limit.restored;
    const stop: Stop = {
      ...lastDayStop(id, last.day, today),
      ...(limit.variant === 'petition' && {isByPetition: true}),
      ...(state === 'over' && by !== 'nothing' && {restoredBy: by})
    };
    return [state === 'doubtful' ? {...stop, state: 'unknown'} : stop];
  }
  return [{id, state: clock.state === 'noTerm' ? 'ahead' : 'unknown'}];
}

const lastDayStop = (id: StopId, on: IsoDate, today: IsoDate): Stop => ({
  id,
  state: on < today ? 'closed' : 'ahead',
  on,
  daysLeft: daysBetween(today, on)
});

function atTheCourt({answers, verdict}: JourneyOf): StopState {
  if (answers.earlierApplication === 'pendingOnReform' || answers.earlierApplication === 'pendingNow')
    return 'here';
  if (verdict === 'inadmissible') return 'closed';
  return verdict === 'undetermined' ? 'unknown' : 'ahead';
}
