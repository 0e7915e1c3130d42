import {cite} from '../law';
import {answered} from '../questions';
import {CASSATION_CLOSED, CASSATION_TERM} from './cassationOpen';
import {any, type Remedy} from './remedy';

/** A second look at the judgment itself, which the Constitutional Court never takes. */
export const cassation: Remedy = {
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
};
