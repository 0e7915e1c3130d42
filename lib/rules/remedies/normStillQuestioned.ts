import {answered, IN_COURT} from '../questions';
import {all, any, found, given, not, unsettled} from './remedy';

/** The norm itself is the trouble, and no ordinary next step in the person's own case is left or in sight. */
export const NO_ORDINARY_STEP = all(
  answered('request', 'checkNorm', 'fillGap'),
  any(
    found('subject', 'participation', 'timeLimit', 'repetition'),
    unsettled('timeLimit', 'appellateAct', 'subject', 'participation'),
    given(IN_COURT, answered('appellateAct', 'appealTimeOver')),
    answered('appliedBy', 'nobody'),
    given(answered('appliedBy', 'authority'), answered('wayToCourt', 'over')),
    given(answered('whoseRights', 'public'), answered('alsoMine', 'no'))
  )
);

/** There is no norm of Kazakhstan in force, or still applied, to complain about. */
export const NOTHING_TO_CHALLENGE = any(
  found('normativeAct'),
  answered('courtRuling', 'sinceReform'),
  not(
    any(answered('actState', 'inForce', 'repealedStillApplied', 'notInForceYet', 'changedSince', 'unknown'))
  )
);
