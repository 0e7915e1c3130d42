export {citationsFor} from './basis';
export {assess, type AsOf, type Assessment} from './assess';
export {
  isIsoDate,
  isRealDay,
  partsOf,
  toIsoDate,
  weekdayOf,
  daysBetween,
  type DateParts,
  type IsoDate
} from './calendar';
export * from './criteria';
export type {Deadline, RunningTerm} from './deadline';
export {DOCUMENT_IDS, documentOf, type DocumentId} from './documents';
export type {Paper, PaperState} from './documents/checklist';
export type {Finding, Status} from './finding';
export {interview, type Interview} from './interview';
export * from './law';
export * from './questions';
export {REMEDY_IDS, remedyOf, type RemedyId, type CaseKind, type Remedy} from './remedies';
export type {Offer} from './offers';
export {decisiveFirst, type GeneralStep, type NextStep} from './steps';
export {isBarred, type Verdict, type VerdictKind} from './verdict';
export {versionOn} from './version';
