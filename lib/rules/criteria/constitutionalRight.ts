import {courtLaw, RIGHT_IDS} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The application names a right or freedom that the Constitution provides for. */
export const constitutionalRight = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('45(1)'), courtLaw('44(2)(16)')],
      met: answered('constitutionalRight', ...RIGHT_IDS),
      returned: 2,
      refused: 1,
      failures: [{id: 'noneFits', consequence: 'unsettled', mendedBy: 'nothing'}]
    }
  ]
});
