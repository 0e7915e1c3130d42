import {cite, courtLaw, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {CASSATION_CLOSED, CASSATION_OVER, WORTH_RESTORING} from './cassationOpen';
import {all, any, not, unsettled, remedy} from './remedy';
import {NO_COURT_LEFT} from './unCommittee';

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
        // Geneva is no way to go alone.
        all(answered('request', 'overturnJudgment'), NO_COURT_LEFT),
        // A time limit that is over is restored for reasons, which somebody has to find and prove.
        all(CASSATION_OVER, WORTH_RESTORING, not(CASSATION_CLOSED)),
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
