import {courtLaw} from '../law';
import {answered} from '../questions';
import {some, unsettled, type Remedy} from './remedy';

/** Free advice: the Court's reception centre, and a lawyer at the state's cost for those entitled to one. */
export const legalHelp: Remedy = {
  citations: [courtLaw('41(5)')],
  certainty: 'reported',
  fits: some(
    unsettled(
      'appliedByCourt',
      'appellateAct',
      'timeLimit',
      'ownRights',
      'normativeAct',
      'notDecided',
      'constitutionalRight'
    ),
    answered('signer', 'someoneElse'),
    answered('provision', 'notYet')
  )
};
