import {cite, SINCE_REFORM} from '../law';
import {answered, IN_COURT, REACHED_APPEAL} from '../questions';
import {any, given, remedy} from './remedy';

/** An ordinary appeal while its time runs; its act opens the year. */
export const appealFirst = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '403(3)'),
        cite('administrativeProcedureCode', '168(2)'),
        cite('criminalProcedureCode', '418(1)'),
        cite('administrativeOffencesCode', '832(1)')
      ],
      certainty: 'read',
      fits: any(
        given(IN_COURT, answered('appellateAct', 'appealOpen')),
        given(REACHED_APPEAL, answered('appealOutcome', 'fineOfAuthority'))
      ),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
