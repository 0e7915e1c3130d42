import type {Answers, Finding} from '../rules';
import type {State} from './automaton';
import type {DateState} from './dateSpace';
import type {DeadlineOutcome, Look} from './parts';
import type {RemedyLeft} from './remedyLeft';

/** A moment of the interview: the state of every part, and answers that bring it about. */
export interface Moment {
  readonly findings: readonly State<Finding>[];
  readonly looks: readonly State<Look>[];
  readonly deadline: State<DeadlineOutcome>;
  readonly dates: DateState;
  readonly answers: Answers;
  readonly remedies: readonly RemedyLeft[];
}
