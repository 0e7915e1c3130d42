import {cite, SINCE_REFORM} from '../law';
import {answered, IN_COURT} from '../questions';
import {all, remedy} from './remedy';
import {WRONGED_BY_AUTHORITY} from './wrongedByAuthority';

/** Against what the police, an investigator or a prosecutor does in a criminal inquiry. */
export const inquiryComplaint = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('criminalProcedureCode', '100'),
        cite('criminalProcedureCode', '105(1)'),
        cite('criminalProcedureCode', '106(1)'),
        cite('criminalProcedureCode', '106(5)')
      ],
      certainty: 'read',
      fits: all(WRONGED_BY_AUTHORITY, answered('caseKind', 'criminal', 'unknown')),
      unless: IN_COURT,
      onlyFor: 'criminal'
    }
  ]
});
