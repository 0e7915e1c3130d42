import type {Period} from '../calendar';
import type {Citation, Dated} from '../law';
import type {NonEmpty} from '../logic';
import type {AnswerTo, Condition, DateId, QuestionId} from '../questions';

/**
 * What a condition not met means for the application: `bars` it for good, another step comes first
 * (`premature`), the person can mend it before filing (`curable`), or the law is silent (`unsettled`),
 * which counts as unknown and never as a "no".
 */
export type Consequence = 'bars' | 'premature' | 'curable' | 'unsettled';

/** Subparagraphs of art. 47(2) of Law 153-VII: grounds on which the staff return an application. */
export type ReturnGround = 1 | 2 | 3 | 4 | 5;
/** Subparagraphs of art. 48(3): grounds on which the Court refuses to accept it. */
export type RefusalGround = 1 | 2 | 3 | 4 | 5;

/** The grounds as they are written, where the sources of law/ name them for this condition. */
export interface Grounds {
  readonly returned?: ReturnGround;
  readonly refused?: RefusalGround;
}

/** Answers that would have to be different; `today` is the day on which they would be given. */
export type Changes = {readonly [Q in QuestionId]?: AnswerTo<Q> | (Q extends DateId ? 'today' : never)};

/** One way in which a condition is not met; the first whose `when` holds counts. */
export interface Failure extends Grounds {
  readonly id: string;
  readonly when?: Condition;
  readonly consequence: Consequence;
  /**
   * What its words under "what would change this" promise: with these answers it is mended. `nothing` where no other
   * answer about this person and case is named, and where only the silence of the law stands in the way.
   */
  readonly mendedBy: Changes | 'nothing';
  /** The text of the law does not say it in so many words; the screen says that this is how we read it. */
  readonly interpretation?: true;
  /** Instead of the version's citations. */
  readonly citations?: NonEmpty<Citation>;
}

/** A criterion as it applied in one period. */
export interface Version extends Grounds {
  readonly inForce: Period;
  readonly citations: NonEmpty<Citation>;
  /** The criterion concerns only these cases; without it, all. */
  readonly when?: Condition;
  readonly met: Condition;
  readonly failures: NonEmpty<Failure>;
}

export type Criterion = Dated<Version>;

/** Keeps the literal ids of failures, from which the words are typed. */
export function criterion<const C extends Criterion>(value: C): C {
  return value;
}
