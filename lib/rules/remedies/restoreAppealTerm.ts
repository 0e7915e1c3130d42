import {cite, SINCE_REFORM} from '../law';
import {answered, IN_COURT} from '../questions';
import {given, remedy} from './remedy';

/** Asking the court to restore the missed time for an appeal: the one door back to an appellate act. */
export const restoreAppealTerm = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '403(5)'),
        cite('civilProcedureCode', '126(2)'),
        cite('administrativeProcedureCode', '168(1)'),
        cite('criminalProcedureCode', '419'),
        cite('administrativeOffencesCode', '832(2)')
      ],
      certainty: 'read',
      fits: given(IN_COURT, answered('appellateAct', 'appealTimeOver', 'appealReturned')),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
