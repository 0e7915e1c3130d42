import {cite, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {any, given, remedy} from './remedy';

/** A claim against what an authority or official did, in the administrative court. */
export const administrativeCourt = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeProcedureCode', '136(1)'),
        cite('administrativeProcedureCode', '136(2)'),
        cite('administrativeProcedureCode', '136(4)'),
        cite('administrativeProcedureCode', '136(7)')
      ],
      certainty: 'read',
      fits: any(
        answered('request', 'judgeOfficial'),
        answered('appliedBy', 'authority'),
        answered('actKind', 'individualDecision')
      ),
      unless: any(
        answered('appliedBy', 'court'),
        given(answered('appliedBy', 'authority'), answered('wayToCourt', 'over'))
      )
    }
  ]
});
