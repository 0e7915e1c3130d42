import {cite, SINCE_REFORM} from '../law';
import {answered, onAppeal} from '../questions';
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
        onAppeal('appealOpen'),
        given(onAppeal('inForce'), answered('appealOutcome', 'fineOfAuthority'))
      ),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
