import {cite, SINCE_REFORM} from '../law';
import {answered, IN_COURT} from '../questions';
import {any, given, remedy} from './remedy';
import {WRONGED_BY_AUTHORITY} from './wrongedByAuthority';

/** A claim against what an authority or official did, in the administrative court. */
export const administrativeCourt = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeProcedureCode', '91(5)'),
        cite('administrativeProcedureCode', '91(6)'),
        cite('administrativeProcedureCode', '92(1)'),
        cite('administrativeProcedureCode', '136(1)'),
        cite('administrativeProcedureCode', '136(2)'),
        cite('administrativeProcedureCode', '136(4)'),
        cite('administrativeProcedureCode', '136(7)')
      ],
      certainty: 'read',
      fits: WRONGED_BY_AUTHORITY,
      unless: any(
        IN_COURT,
        // An offence and a criminal inquiry have doors of their own.
        answered('caseKind', 'criminal', 'administrativeOffence'),
        given(answered('appliedBy', 'authority'), answered('wayToCourt', 'over'))
      )
    }
  ]
});
