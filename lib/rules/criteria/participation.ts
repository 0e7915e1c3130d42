import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The person whose rights are concerned took part in the case in which a court applied the norm. */
export const participation = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('45(2)(1)')],
      when: answered('appliedBy', 'court'),
      met: answered('participation', 'yes'),
      returned: 5,
      refused: 1,
      failures: [{id: 'noPart', consequence: 'bars', mendedBy: 'nothing'}]
    }
  ]
});
