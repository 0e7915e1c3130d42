import {cite, citeSubparagraph, courtLaw, SINCE_REFORM} from '../law';
import {A_STRANGERS_CASE, ACT_OF_A_STATE, answered, IN_COURT} from '../questions';
import {all, any, given, remedy} from './remedy';

const STRUCK_DOWN = all(ACT_OF_A_STATE, answered('actState', 'struckDown'));
const RULED_AGAINST = given(
  answered('courtRuling', 'sinceReform', 'beforeReform', 'normAmended'),
  answered('rulingOutcome', 'unconstitutional')
);
const OF_AN_OFFENCE = answered('caseKind', 'administrativeOffence');

/** After a ruling of unconstitutionality: reopening one's own case before the court that decided it. */
export const revision = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        courtLaw('63(3)'),
        cite('civilProcedureCode', '455(3)(3)'),
        cite('civilProcedureCode', '457(1)'),
        citeSubparagraph('civilProcedureCode', '459', '5'),
        cite('administrativeProcedureCode', '170'),
        cite('criminalProcedureCode', '501(1)'),
        cite('administrativeOffencesCode', '853'),
        cite('administrativeOffencesCode', '854(2)')
      ],
      certainty: 'read',
      fits: any(
        given(IN_COURT, any(STRUCK_DOWN, RULED_AGAINST)),
        // An authority that fined reviews its own decision.
        given(answered('appliedBy', 'authority'), given(any(STRUCK_DOWN, RULED_AGAINST), OF_AN_OFFENCE))
      ),
      unless: A_STRANGERS_CASE,
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence'],
      limit: {
        term: {months: 3},
        of: 'rulingPublishedOn',
        caseKinds: ['civil', 'administrative']
      }
    }
  ]
});
