import {citeSubparagraph, constitution, SINCE_REFORM} from '../law';
import {answered, IN_COURT, REACHED_APPEAL, within} from '../questions';
import {CASSATION_TERM} from './cassationOpen';
import {all, any, found, given, not, remedy, unsettled} from './remedy';

const normIsTheQuestion = answered('request', 'checkNorm', 'fillGap');

/** Asking the court that hears the case to put the question to the Constitutional Court itself. */
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
          ),
          given(answered('appliedBy', 'authority'), answered('wayToCourt', 'open'))
        )
      ),
      unless: any(
        found('normativeAct'),
        // No complaint of the person brings an administrative offence before a cassation court (KoAP 851).
        given(REACHED_APPEAL, answered('caseKind', 'administrativeOffence')),
        not(any(answered('actState', 'inForce', 'repealedStillApplied', 'changedSince', 'unknown')))
      )
    }
  ]
});
