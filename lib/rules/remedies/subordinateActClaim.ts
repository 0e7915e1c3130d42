import {cite, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {all, any, found, remedy} from './remedy';

/** Since December 2025: a claim that a subordinate act contradicts a law (not the Constitution). */
export const subordinateActClaim = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeProcedureCode', '135-1'),
        cite('administrativeProcedureCode', '136(3-1)')
      ],
      certainty: 'read',
      fits: all(
        answered('actKind', 'presidentialDecree', 'governmentResolution', 'centralBodyAct', 'localAct'),
        any(found('appliedByCourt'), found('ownRights'), found('participation'), found('subject'))
      ),
      unless: answered('actState', 'repealedNotApplied', 'notInForceYet')
    }
  ]
});
