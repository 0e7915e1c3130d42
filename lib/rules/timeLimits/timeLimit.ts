import type {Period, Term} from '../calendar';
import type {Citation, Dated} from '../law';
import type {NonEmpty} from '../logic';
import type {Condition, DateId} from '../questions';

/** An earlier filing on whose day it is looked at instead of today. */
export interface KeptBy<LimitId extends string = string> {
  readonly when: Condition;
  readonly filedOn: DateId;
  /** Only if this other time limit is kept today. */
  readonly whileIn?: LimitId;
  /** Whether its day counts is not written. */
  readonly doubtful?: true;
}

/** A part of a case that a cassation court has split: left as it was, or decided anew on appeal. */
export type CasePart = 'left' | 'anew';

/** A time limit of this application as it applied in one period. */
export interface TimeLimit<LimitId extends string = string> {
  readonly inForce: Period;
  readonly citations: NonEmpty<Citation>;
  /** It has begun once this holds, */
  readonly runs: Condition;
  /** on this day, */
  readonly from: DateId;
  /** and is as long as this. */
  readonly term: Term;
  /** What else it takes that it is surely kept today. */
  readonly sure?: Condition;
  /** Its last day is told also while this holds, though it is not known whether it has begun. */
  readonly alsoToldIf?: Condition;
  /** Its last day is earlier than it seems, and cannot be told. */
  readonly untoldIf?: Condition;
  readonly keptBy?: NonEmpty<KeptBy<LimitId>>;
  /** It runs for this part of the case alone while this holds. */
  readonly parts?: NonEmpty<{readonly part: CasePart; readonly when: Condition}>;
  /** The application is with the Court already: nothing is left to be filed in time. */
  readonly filed?: Condition;
}

export type TimeLimitRule<LimitId extends string = string> = Dated<TimeLimit<LimitId>>;

/** Keeps the literal days of the versions, by which their words are found. */
export function timeLimit<const Rule extends TimeLimitRule>(value: Rule): Rule {
  return value;
}
