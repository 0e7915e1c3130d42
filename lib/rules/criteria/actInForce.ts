import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The act applies: it has entered into force, and if it is repealed it is still applied to this case. */
export const actInForce = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('48(3)(5)'), courtLaw('44(2)(10)')],
      when: answered(
        'actKind',
        'law',
        'presidentialDecree',
        'governmentResolution',
        'centralBodyAct',
        'localAct',
        'supremeCourtResolution',
        'sovietAct',
        'unknown'
      ),
      met: answered('actState', 'inForce', 'repealedStillApplied'),
      failures: [
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
