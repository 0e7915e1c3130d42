import {cite, courtLaw, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {any, unsettled, remedy} from './remedy';

/** Free advice where the law is silent, and wherever no other way is left: the Court's reception centre, and a lawyer for those entitled to one. */
export const legalHelp = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        courtLaw('41(5)'),
        cite('civilProcedureCode', '112(1)'),
        cite('criminalProcedureCode', '67'),
        cite('administrativeOffencesCode', '749')
      ],
      certainty: 'reported',
      fits: any(
        // What the person wants is no court's next step in the case.
        answered('request', 'explainLaw', 'amnesty', 'somethingElse'),
        unsettled(
          'subject',
          'actInForce',
          'appliedByCourt',
          'participation',
          'appellateAct',
          'timeLimit',
          'ownRights',
          'normativeAct',
          'notDecided',
          'constitutionalRight',
          'representative',
          'authority'
        )
      ),
      lastResort: true
    }
  ]
});
