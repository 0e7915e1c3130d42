import type {Period} from '../calendar';
import type {Citation, Dated} from '../law';
import type {NonEmpty} from '../logic';
import type {ChoiceId, Condition} from '../questions';

/** A paper that goes with the application, as it was asked for in one period. */
export interface PaperVersion {
  readonly inForce: Period;
  readonly citations: NonEmpty<Citation>;
  /** Not in the text of the law: advised, and said to be so. */
  readonly advised?: true;
  readonly when?: Condition;
  /** The question that tells whether it is at hand. */
  readonly askedIn?: ChoiceId;
}

export type PaperRule = Dated<PaperVersion>;
