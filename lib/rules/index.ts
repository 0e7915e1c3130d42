export {citationsFor} from './citationsFor';
export {citationsUsed} from './citationsUsed';
export {assess, type AsOf, type Assessment} from './assess';
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
export {decidingAnswers, type Deciding, type Otherwise} from './deciding';
export {COUNTED_BY, type Deadline, type RunningTerm} from './deadline';
export {
  DOCUMENT_IDS,
  documentOf,
  documentOn,
  type DocumentId,
  type PaperRule,
  type PaperVersion
} from './documents';
export type {Paper, PaperState} from './documents/checklist';
export type {Finding, Status} from './finding';
export {interview, type Interview} from './interview';
export {journeyOn, type Stop, type StopId, type StopState} from './journey';
export {lastDaysOn, withoutGuesses, type RunningDay} from './lastDays';
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
export {changesFor, mended} from './mended';
export {lawChanges, type LawChange, type LawChangeKind} from './history/lawChange';
export {lastDayOfLaw, lawBefore, lawOf, laws, type Law} from './history/timeline';
export * from './questions';
export {questionsUnder, type Decides} from './questionsUnder';
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
export type {Offer} from './offers';
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
} from './steps';
export {DECIDED_BY, isBarred, type Verdict, type VerdictKind} from './verdict';
