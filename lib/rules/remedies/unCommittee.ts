import {cite, COVENANT_RIGHTS, SINCE_REFORM} from '../law';
import {answered, IN_COURT} from '../questions';
import {CASSATION_CLOSED} from './cassationOpen';
import {all, any, found, given, remedy} from './remedy';

/** A communication to the UN Human Rights Committee, once every domestic remedy is used up. */
export const unCommittee = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [cite('optionalProtocol', '2'), cite('optionalProtocol', '5(2)')],
      certainty: 'reported',
      fits: all(
        given(IN_COURT, given(answered('participation', 'yes'), answered('appellateAct', 'inForce'))),
        answered('constitutionalRight', ...COVENANT_RIGHTS),
        any(CASSATION_CLOSED, answered('caseKind', 'administrativeOffence')),
        any(
          found('subject'),
          found('timeLimit'),
          answered('courtRuling', 'sinceReform'),
          answered('request', 'overturnJudgment')
        )
      ),
      unless: answered('applicant', 'organisation')
    }
  ]
});
