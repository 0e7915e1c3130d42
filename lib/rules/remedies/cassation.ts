import {cite, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {CASSATION_CLOSED, CASSATION_TERM} from './cassationOpen';
import {any, remedy} from './remedy';

/** A second look at the judgment itself, which the Constitutional Court never takes. */
export const cassation = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '436(1)'),
        cite('administrativeProcedureCode', '169(2)'),
        cite('criminalProcedureCode', '487(1)')
      ],
      certainty: 'read',
      fits: any(
        answered('request', 'overturnJudgment', 'reexamineFacts'),
        answered('applicant', 'foreigner', 'stateless', 'organisation'),
        answered('actKind', 'judgment')
      ),
      unless: CASSATION_CLOSED,
      byCaseKind: ['civil', 'administrative', 'criminal'],
      limit: {term: CASSATION_TERM, of: 'appellateDate', caseKinds: ['civil', 'administrative']}
    }
  ]
});
