import {A_STRANGERS_CASE, answered, given, not, onAppeal, within, type Condition} from '../questions';
import {any, found, type RemedyCondition} from './remedy';

/** Six months from the entry into force of the appellate act, in civil and administrative cases. */
export const CASSATION_TERM = {months: 6} as const;

/** Nothing answered so far closes the way to a cassation court; an unknown kind of case closes nothing. */
export const CASSATION_CLOSED: RemedyCondition = any(
  answered('appliedBy', 'authority', 'nobody'),
  A_STRANGERS_CASE,
  onAppeal('appealPending', 'appealOpen', 'appealTimeOver', 'noAppealByLaw', 'appealReturned', 'noHearing'),
  given(onAppeal('inForce'), not(answered('appealOutcome', 'stands', 'partDecidedAnew', 'unknown')))
);

/** Its time is over, where it has one. */
export const CASSATION_OVER: Condition = given(
  onAppeal('inForce'),
  given(answered('caseKind', 'civil', 'administrative'), not(within(CASSATION_TERM, 'appellateDate')))
);

/** A court can restore it, which matters to whom the Court is closed, or who wants the judgment itself changed. */
export const WORTH_RESTORING: RemedyCondition = any(
  answered('request', 'overturnJudgment'),
  found('timeLimit', 'subject')
);
