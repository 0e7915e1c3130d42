import {all, answered, any, given, not, within, type Condition} from '../questions';

/** Six months from the entry into force of the appellate act, in civil and administrative cases. */
export const CASSATION_TERM = {months: 6} as const;

const notCriminal = answered('caseKind', 'civil', 'administrative', 'unknown');
/** A court of appeal has decided, and its act is in force. */
export const reachedAppeal = given(answered('appliedBy', 'court'), answered('appellateAct', 'inForce'));

/** Nothing answered so far closes the way to a cassation court. */
export const CASSATION_CLOSED: Condition = any(
  answered('appliedBy', 'authority', 'nobody'),
  given(answered('appliedBy', 'court'), answered('participation', 'no')),
  given(
    answered('appliedBy', 'court'),
    answered('appellateAct', 'appealPending', 'appealOpen', 'appealTimeOver', 'noAppealByLaw')
  ),
  answered('caseKind', 'administrativeOffence'),
  given(reachedAppeal, all(notCriminal, not(within(CASSATION_TERM, 'appellateDate'))))
);
