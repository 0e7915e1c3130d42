import {cite, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {remedy} from './remedy';

/** Since December 2025: a claim that a subordinate act contradicts a law (not the Constitution); it runs beside everything else. */
export const subordinateActClaim = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeProcedureCode', '135-1'),
        cite('administrativeProcedureCode', '136(3-1)'),
        cite('administrativeProcedureCode', '167-1(1)')
      ],
      certainty: 'read',
      fits: answered('actKind', 'presidentialDecree', 'governmentResolution', 'centralBodyAct', 'localAct'),
      unless: answered('actState', 'repealedNotApplied', 'notInForceYet', 'struckDown')
    }
  ]
});
