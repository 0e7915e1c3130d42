import {courtLaw, SINCE_REFORM, UNTIL_REFORM} from '../law';
import {answered, RETURNED_FOR_FORM} from '../questions';
import {any, found, remedy} from './remedy';

const OTHER_THAN_FORM = found(
  'competence',
  'subject',
  'normativeAct',
  'actInForce',
  'appliedByCourt',
  'participation',
  'appellateAct',
  'timeLimit',
  'ownRights'
);

/**
 * Filing the corrected application within the month that keeps the day of the first filing. Correcting its form helps
 * only where nothing else than form stands in the way.
 */
export const refile = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('47(4)')],
      certainty: 'read',
      fits: RETURNED_FOR_FORM,
      unless: any(OTHER_THAN_FORM, answered('courtRuling', 'sinceReform'))
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('47(4)')],
      certainty: 'read',
      fits: RETURNED_FOR_FORM,
      unless: any(OTHER_THAN_FORM, answered('courtRuling', 'sinceReform', 'beforeReform'))
    }
  ]
});
