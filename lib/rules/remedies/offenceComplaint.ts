import {cite, SINCE_REFORM} from '../law';
import {answered, IN_COURT} from '../questions';
import {all, remedy} from './remedy';
import {WRONGED_BY_AUTHORITY} from './wrongedByAuthority';

/** Against an authority's fine: to the higher authority or straight to the specialised district court. */
export const offenceComplaint = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeOffencesCode', '826-2(2)'),
        cite('administrativeOffencesCode', '829-2(4)'),
        cite('administrativeOffencesCode', '829-4(1)'),
        cite('administrativeOffencesCode', '829-4(3)')
      ],
      certainty: 'read',
      fits: all(WRONGED_BY_AUTHORITY, answered('caseKind', 'administrativeOffence', 'unknown')),
      unless: IN_COURT,
      onlyFor: 'administrativeOffence'
    }
  ]
});
