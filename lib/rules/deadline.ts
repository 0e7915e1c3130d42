import {daysBetween, isWeekend, lastDayOf, workingDayFrom, type IsoDate} from './calendar';
import {REFILING_MONTH, YEAR} from './criteria';
import {cite, REFORM} from './law';
import {unanswered, UNKNOWN, type Answers, type DateId, type QuestionId} from './questions';

/** How a term in years or months is counted: the general rule on legal acts, as nothing else is said. */
export const COUNTED_BY = [cite('legalActsLaw', '14(2)'), cite('legalActsLaw', '14(3)')] as const;

/** A term that has begun: the day it is counted from and its last safe day. */
export interface RunningTerm {
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
  /** Where the last day is a Saturday or Sunday: the working day to which it may move, never relied on. */
  readonly mayMoveTo?: IsoDate;
}

/** By when to file: the year of 45(2)(2), and the month of 47(4) where it saves the first filing's day. */
export interface Deadline {
  readonly year: RunningTerm;
  readonly refiling?: RunningTerm & {readonly firstFiledOn: IsoDate};
  /** The later of the two, on which filing is still safe. */
  readonly lastDay: IsoDate;
  /** Negative once it has passed. */
  readonly daysLeft: number;
}

/** Every question that the term looks at. */
export const DEADLINE_QUESTIONS: ReadonlySet<QuestionId> = new Set([
  'earlierApplication',
  'appliedBy',
  'appellateAct',
  'appellateDate',
  'courtActDate',
  'firstFiledOn',
  'noticeReceivedOn'
]);

/** Undefined while no appellate act is in force, its date is not known, or the application was filed already. */
export function deadlineOn(answers: Answers, today: IsoDate, lawOn: IsoDate): Deadline | undefined {
  if (answers.appliedBy !== 'court' || answers.earlierApplication === 'pendingOnReform') return undefined;
  const from = dateOf(answers, lawOn >= REFORM ? 'appellateDate' : 'courtActDate');
  if (from === undefined || (lawOn >= REFORM && answers.appellateAct !== 'inForce')) return undefined;
  const year = termFrom(from, YEAR);
  const refiling = refilingOf(answers, year);
  const lastDay = refiling !== undefined && refiling.lastDay > year.lastDay ? refiling.lastDay : year.lastDay;
  return {year, ...(refiling !== undefined && {refiling}), lastDay, daysLeft: daysBetween(today, lastDay)};
}

/** The month of 47(4) is told even while the year still runs: what it takes to tell it, where it can be told. */
export function openForDeadline(
  answers: Answers,
  {today, lawOn = today}: {readonly today: IsoDate; readonly lawOn?: IsoDate}
): readonly QuestionId[] {
  const year = deadlineOn(answers, today, lawOn)?.year;
  if (year === undefined || answers.earlierApplication !== 'returnedForForm') return [];
  const {firstFiledOn} = answers;
  if (firstFiledOn === undefined) return ['firstFiledOn'];
  if (firstFiledOn === UNKNOWN || firstFiledOn > year.lastDay) return [];
  return unanswered(['noticeReceivedOn'], answers);
}

function refilingOf(answers: Answers, year: RunningTerm): Deadline['refiling'] {
  if (answers.earlierApplication !== 'returnedForForm') return undefined;
  const firstFiledOn = dateOf(answers, 'firstFiledOn');
  const noticeReceivedOn = dateOf(answers, 'noticeReceivedOn');
  if (firstFiledOn === undefined || noticeReceivedOn === undefined || firstFiledOn > year.lastDay)
    return undefined;
  return {...termFrom(noticeReceivedOn, REFILING_MONTH), firstFiledOn};
}

function termFrom(from: IsoDate, term: typeof YEAR | typeof REFILING_MONTH): RunningTerm {
  const lastDay = lastDayOf(term, from);
  return {from, lastDay, ...(isWeekend(lastDay) && {mayMoveTo: workingDayFrom(lastDay)})};
}

function dateOf(answers: Answers, id: DateId): IsoDate | undefined {
  const answer = answers[id];
  return answer === UNKNOWN ? undefined : answer;
}
