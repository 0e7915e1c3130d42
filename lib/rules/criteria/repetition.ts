import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** After proceedings were ended by a decision, nobody may apply again on the same grounds. */
export const repetition = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('38(2)')],
      met: answered(
        'earlierApplication',
        'none',
        'returnedForForm',
        'returnedOtherwise',
        'endedOtherGrounds',
        'pendingOnReform'
      ),
      failures: [
        {id: 'sameGrounds', consequence: 'bars', mendedBy: {earlierApplication: 'endedOtherGrounds'}}
      ]
    }
  ]
});
