import {courtLaw, SINCE_OPENING} from '../law';
import {RETURNED_FOR_FORM} from '../questions';
import {timeLimit} from './timeLimit';

/** The month after the staff's notice in which a corrected application keeps the day of the first filing (47(4)). */
export const refiling = timeLimit({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('47(4)')],
      runs: RETURNED_FOR_FORM,
      from: 'noticeReceivedOn',
      term: {months: 1}
    }
  ]
});
