import type {Period} from '../calendar';
import type {CodeTerm} from '../counting';
import type {Citation} from '../law';
import type {NonEmpty} from '../logic';
import type {Condition, DateId} from '../questions';
import type {CaseKind, Certainty} from '../remedies';
import type {StartId} from './starts';

/** Why a way has no last day. */
export type NoTermReason =
  | 'duringInquiry'
  | 'whileInCourt'
  | 'inFavourAnyTime'
  | 'withTheComplaint'
  | 'noneSet'
  | 'fiveYearsAbuse'
  | 'noneNeeded';

/** What can bring a missed term back. */
export type Restoration =
  | 'civilCourt'
  | 'civilCourtAgain'
  | 'criminalCourt'
  | 'criminalInquiry'
  | 'whilePunished'
  | 'authority'
  | 'offenceCourt'
  | 'offenceCourtTakesIt'
  | 'newFiling'
  | 'nothing';

/** Cases that have a term of their own beside the usual one. `through`: what brings the case before the court. */
export type Variant =
  | 'ruling'
  | 'procurementOrBailiff'
  | 'bailiff'
  | 'withoutComplaint'
  | 'complaint'
  | 'againstConvict'
  | 'petition'
  | 'courtOrder'
  | 'simplified'
  | 'investigatingJudge'
  | 'caseClosed'
  | 'taxAudit'
  | 'appealReturned'
  | 'through';

/** Whose term runs from a later day, so that it may not be over for them. */
export type LaterStart =
  'tookNoPart' | 'inCustody' | 'notToldHow' | 'noAnswer' | 'bigBusiness' | 'prosecutorFirst' | 'camera';

interface Common {
  /** Only on these days; without it, as long as the text that it cites. */
  readonly inForce?: Period;
  /** Only in this kind of case; without it, in all. */
  readonly kind?: CaseKind;
  /** Only while this holds. */
  readonly when?: Condition;
  readonly variant?: Variant;
  /** A case of its own that no answer points to: told beside the usual term, never as the person's own day. */
  readonly isException?: true;
  /** What the usual term is for, where a step before it has a term as well. */
  readonly stage?: 'claim';
  readonly citations: NonEmpty<Citation>;
  readonly certainty: Certainty;
}

/** A term whose last day can be told once it is known from which day it runs. */
export interface WayTerm extends Common, CodeTerm {
  readonly from: DateId | StartId;
  readonly restored: {readonly by: Restoration; readonly citations: readonly Citation[]};
  readonly later?: LaterStart;
  /** The step has been taken once this day is told: nobody has to be told that its time is over. */
  readonly takenBy?: StartId;
}

export interface NoTerm extends Common {
  readonly reason: NoTermReason;
}

/** A time limit of a way out, or why it has none. */
export type Limit = WayTerm | NoTerm;
