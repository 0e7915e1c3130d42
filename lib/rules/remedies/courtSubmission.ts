import {constitution, courtLaw} from '../law';
import {all, answered, any, given, not, within} from '../questions';
import {CASSATION_TERM, reachedAppeal} from './cassationOpen';
import {every, found, some, type Remedy} from './remedy';

const normIsTheQuestion = answered('request', 'checkNorm', 'fillGap');

/** Asking the court that hears the case to put the question to the Constitutional Court itself. */
export const courtSubmission: Remedy = {
  citations: [constitution('79'), courtLaw('46(3)')],
  certainty: 'read',
  fits: every(
    normIsTheQuestion,
    some(
      given(answered('appliedBy', 'court'), answered('appellateAct', 'appealOpen', 'appealPending')),
      every(
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
  unless: some(
    found('normativeAct'),
    // No complaint of the person brings an administrative offence before a cassation court (KoAP 851).
    given(reachedAppeal, answered('caseKind', 'administrativeOffence')),
    not(any(answered('actState', 'inForce', 'repealedStillApplied', 'unknown')))
  )
};
