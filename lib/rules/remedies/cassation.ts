import {cite, SINCE_REFORM} from '../law';
import {answered, onAppeal} from '../questions';
import {CASSATION_CLOSED, CASSATION_OVER, CASSATION_TERM, WORTH_RESTORING} from './cassationOpen';
import {all, any, not, remedy} from './remedy';

/** A second look at the judgment itself, which the Constitutional Court never takes. Its time runs beside the year. */
export const cassation = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '436(1)'),
        cite('administrativeProcedureCode', '169(2)'),
        cite('administrativeProcedureCode', '164(2)'),
        cite('criminalProcedureCode', '484(1)'),
        cite('criminalProcedureCode', '487(1)'),
        cite('administrativeOffencesCode', '848'),
        cite('administrativeOffencesCode', '851(1)'),
        cite('administrativeOffencesCode', '851(4)')
      ],
      certainty: 'read',
      fits: any(
        answered('request', 'overturnJudgment', 'reexamineFacts', 'judgeOfficial', 'enforceRuling'),
        answered('applicant', 'foreigner', 'stateless', 'organisation', 'disputed'),
        answered('actKind', 'judgment'),
        onAppeal('inForce')
      ),
      unless: any(CASSATION_CLOSED, all(CASSATION_OVER, not(WORTH_RESTORING))),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence'],
      limit: {term: CASSATION_TERM, of: 'appellateDate', caseKinds: ['civil', 'administrative']}
    }
  ]
});
