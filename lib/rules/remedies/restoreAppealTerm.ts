import {cite, SINCE_REFORM} from '../law';
import {onAppeal} from '../questions';
import {remedy} from './remedy';

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
      fits: onAppeal('appealTimeOver', 'appealReturned'),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
