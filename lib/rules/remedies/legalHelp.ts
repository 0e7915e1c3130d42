import {courtLaw} from '../law';
import {unsettled, type Remedy} from './remedy';

/** Free advice where the law is silent: the Court's reception centre, and a lawyer for those entitled to one. */
export const legalHelp: Remedy = {
  citations: [courtLaw('41(5)')],
  certainty: 'reported',
  fits: unsettled(
    'appliedByCourt',
    'appellateAct',
    'timeLimit',
    'ownRights',
    'normativeAct',
    'notDecided',
    'constitutionalRight'
  )
};
