import {courtLaw} from '../law';
import {ACT_OF_A_STATE, answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The act applies: it has entered into force, and if it is repealed it is still applied to this case. */
export const actInForce = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('48(3)(5)'), courtLaw('44(2)(10)')],
      when: ACT_OF_A_STATE,
      met: answered('actState', 'inForce', 'repealedStillApplied'),
      failures: [
        {
          id: 'struckDown',
          when: answered('actState', 'struckDown'),
          consequence: 'bars',
          mendedBy: 'nothing',
          refused: 3,
          citations: [courtLaw('48(3)(3)')]
        },
        {
          id: 'changed',
          when: answered('actState', 'changedSince'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'notYet',
          when: answered('actState', 'notInForceYet'),
          consequence: 'premature',
          mendedBy: {actState: 'inForce', appliedBy: 'court', effect: 'limitedMyRight'},
          interpretation: true,
          citations: [courtLaw('44(2)(10)')]
        },
        {
          id: 'repealed',
          consequence: 'bars',
          mendedBy: {actState: 'repealedStillApplied'},
          refused: 5,
          citations: [courtLaw('48(3)(5)')]
        }
      ]
    }
  ]
});
