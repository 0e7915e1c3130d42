import {citeSubparagraph, constitution, SINCE_REFORM} from '../law';
import {A_STRANGERS_CASE, answered, IN_COURT, REACHED_APPEAL, within} from '../questions';
import {CASSATION_TERM} from './cassationOpen';
import {all, any, found, given, not, remedy, unsettled} from './remedy';

const normIsTheQuestion = answered('request', 'checkNorm', 'fillGap');

/**
 * Asking the court that hears the case, or before which the person can still bring it, to put the question to the
 * Constitutional Court itself. Where no court has it, and none is in sight, there is nobody to ask.
 */
export const courtSubmission = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('79'), citeSubparagraph('courtLaw', '46', '3')],
      certainty: 'read',
      fits: all(
        normIsTheQuestion,
        any(
          given(IN_COURT, answered('appellateAct', 'appealOpen', 'appealPending')),
          given(REACHED_APPEAL, answered('appealOutcome', 'cassationPending')),
          all(
            any(found('subject'), unsettled('subject')),
            given(
              IN_COURT,
              all(
                answered('participation', 'yes'),
                given(
                  answered('appellateAct', 'inForce'),
                  given(
                    answered('appealOutcome', 'stands', 'unknown'),
                    within(CASSATION_TERM, 'appellateDate')
                  )
                )
              )
            )
          )
        )
      ),
      unless: any(
        found('normativeAct'),
        // No complaint of the person brings an administrative offence before a cassation court (KoAP 851).
        given(
          REACHED_APPEAL,
          all(
            answered('caseKind', 'administrativeOffence'),
            not(answered('appealOutcome', 'cassationPending'))
          )
        ),
        A_STRANGERS_CASE,
        not(any(answered('actState', 'inForce', 'repealedStillApplied', 'changedSince', 'unknown')))
      )
    }
  ]
});
