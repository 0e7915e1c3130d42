import {A_STRANGERS_CASE, answered, any, given, not, onAppeal, within, type Condition} from '../questions';

/** Six months from the entry into force of the appellate act, in civil and administrative cases. */
export const CASSATION_TERM = {months: 6} as const;

/** Nothing answered so far closes the way to a cassation court; an unknown kind of case closes nothing. */
export const CASSATION_CLOSED: Condition = any(
  answered('appliedBy', 'authority', 'nobody'),
  A_STRANGERS_CASE,
  onAppeal('appealPending', 'appealOpen', 'appealTimeOver', 'noAppealByLaw', 'appealReturned', 'noHearing'),
  given(onAppeal('inForce'), not(answered('appealOutcome', 'stands', 'unknown'))),
  given(
    onAppeal('inForce'),
    given(answered('caseKind', 'civil', 'administrative'), not(within(CASSATION_TERM, 'appellateDate')))
  )
);
