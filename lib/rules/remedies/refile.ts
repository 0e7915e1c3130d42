import {courtLaw, SINCE_OPENING} from '../law';
import {RETURNED_FOR_FORM} from '../questions';
import {found, remedy} from './remedy';

/**
 * Filing the corrected application within the month that keeps the day of the first filing. Correcting its form helps
 * only where nothing else than form stands in the way.
 */
export const refile = remedy({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('47(4)')],
      certainty: 'read',
      fits: RETURNED_FOR_FORM,
      unless: found(
        'competence',
        'subject',
        'normativeAct',
        'actInForce',
        'appliedByCourt',
        'participation',
        'appellateAct',
        'timeLimit',
        'ownRights',
        'notDecided'
      )
    }
  ]
});
