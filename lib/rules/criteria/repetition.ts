import {courtLaw} from '../law';
import {answered, PENDING_NOW} from '../questions';
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
        'pendingOnReform',
        'returnedTwice'
      ),
      failures: [
        {
          id: 'pendingNow',
          when: PENDING_NOW,
          consequence: 'premature',
          mendedBy: 'nothing',
          interpretation: true,
          citations: [courtLaw('47(1)'), courtLaw('48(1)')]
        },
        {id: 'sameGrounds', consequence: 'bars', mendedBy: {earlierApplication: 'endedOtherGrounds'}}
      ]
    }
  ]
});
