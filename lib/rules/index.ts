export {citationsFor} from './citations/citationsFor';
export {citationsUsed} from './citations/citationsUsed';
export {assess, type AsOf, type Assessment} from './assessment/assess';
export {
  DAY_OFF_SOURCES,
  DAYS_OFF,
  WORKED_WEEKENDS,
  dayKindOf,
  isCalendarDecided,
  isIsoDate,
  isRealDay,
  partsOf,
  toIsoDate,
  weekdayOf,
  daysBetween,
  type DateParts,
  type IsoDate,
  type Period,
  type Term
} from './calendar';
export {
  clocksByUrgency,
  clocksOf,
  isCounted,
  isStart,
  START_IDS,
  startsNeeded,
  LIMITS,
  type Clock,
  type Counted,
  type Limit,
  type StartDates,
  type StartId,
  type WayTerm,
  type WayClocks
} from './clocks';
export * from './counting';
export * from './criteria';
export {couldHaveMet, type CouldHaveMet} from './history/couldHaveMet';
export {decidingAnswers, type Deciding, type Otherwise} from './assessment/deciding';
export {COUNTED_BY, type Deadline, type RunningTerm} from './assessment/deadline';
export {
  DOCUMENT_IDS,
  documentOf,
  documentOn,
  type DocumentId,
  type PaperRule,
  type PaperVersion
} from './documents';
export type {Paper, PaperState} from './documents/checklist';
export type {Finding, Status} from './assessment/finding';
export type {UnsureId} from './assessment/unsure';
export {interview, type Interview} from './interview/interview';
export {journeyOn, type Stop, type StopId, type StopState} from './journey/journey';
export {lastDaysOn, withoutGuesses, type RunningDay} from './journey/lastDays';
export * from './law';
export {
  entriesOf,
  evaluateTree,
  idsOf,
  isKeyOf,
  isLeaf,
  isOneOf,
  keysOf,
  leavesOf,
  recordOf,
  type Tree
} from './logic';
export {changesFor, mended} from './assessment/mended';
export {lawChanges, type LawChange, type LawChangeKind} from './history/lawChange';
export {lastDayOfLaw, lawBefore, lawOf, laws, type Law} from './history/timeline';
export * from './questions';
export {questionsUnder, type Decides} from './interview/questionsUnder';
export {
  REMEDY_IDS,
  remedyOf,
  remedyOn,
  type RemedyId,
  type CaseKind,
  type Found,
  type Remedy,
  type RemedyCondition,
  type RemedyVersion
} from './remedies';
export type {Offer} from './assessment/offers';
export {
  TIME_LIMIT_IDS,
  timeLimitOf,
  timeLimitOn,
  type TimeLimit,
  type TimeLimitId,
  type DayOfTimeLimit,
  type TimeLimitRule
} from './timeLimits';
export {
  decisiveFirst,
  GENERAL_STEPS,
  isReviewFirst,
  isStruckDown,
  isUrgent,
  type GeneralStep,
  type NextStep
} from './assessment/steps';
export {DECIDED_BY, isBarred, type Verdict, type VerdictKind} from './assessment/verdict';
