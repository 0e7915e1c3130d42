import {cite, COVENANT_RIGHTS, SINCE_REFORM} from '../law';
import {answered, IN_COURT, not, within} from '../questions';
import {CASSATION_TERM} from './cassationOpen';
import {all, any, found, given, remedy} from './remedy';

/** No court is left: one of cassation has decided, its time is over, or nobody but a prosecutor leads to it. */
const USED_UP = any(
  answered('appealOutcome', 'firstRestored', 'changedByCassation', 'appliedInCassation'),
  all(
    answered('appealOutcome', 'stands', 'procedural', 'special'),
    answered('caseKind', 'civil', 'administrative'),
    not(within(CASSATION_TERM, 'appellateDate'))
  ),
  all(answered('appealOutcome', 'stands'), answered('caseKind', 'administrativeOffence'))
);

/** The person took the case through the courts, and none of them is left. */
export const NO_COURT_LEFT = given(
  given(IN_COURT, given(answered('participation', 'yes'), answered('appellateAct', 'inForce'))),
  USED_UP
);

/** A communication to the UN Human Rights Committee, once every domestic remedy is used up. */
export const unCommittee = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [cite('optionalProtocol', '2'), cite('optionalProtocol', '5(2)')],
      certainty: 'reported',
      fits: given(
        given(IN_COURT, given(answered('participation', 'yes'), answered('appellateAct', 'inForce'))),
        all(
          answered('constitutionalRight', ...COVENANT_RIGHTS),
          USED_UP,
          any(
            found('subject'),
            found('timeLimit'),
            answered('courtRuling', 'sinceReform'),
            answered('request', 'overturnJudgment')
          )
        )
      ),
      unless: answered('applicant', 'organisation')
    }
  ]
});
