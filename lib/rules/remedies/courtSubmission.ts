import {citeSubparagraph, constitution, SINCE_REFORM} from '../law';
import {answered, within} from '../questions';
import {CASSATION_TERM, reachedAppeal} from './cassationOpen';
import {all, any, found, given, not, remedy} from './remedy';

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
          given(answered('appliedBy', 'court'), answered('appellateAct', 'appealOpen', 'appealPending')),
          all(
            found('subject'),
            given(
              answered('appliedBy', 'court'),
              all(
                answered('participation', 'yes'),
                given(answered('appellateAct', 'inForce'), within(CASSATION_TERM, 'appellateDate'))
              )
            )
          ),
          given(answered('appliedBy', 'authority'), answered('wayToCourt', 'open'))
        )
      ),
      unless: any(
        found('normativeAct'),
        // No complaint of the person brings an administrative offence before a cassation court (KoAP 851).
        given(reachedAppeal, answered('caseKind', 'administrativeOffence')),
        not(any(answered('actState', 'inForce', 'repealedStillApplied', 'unknown')))
      )
    }
  ]
});
