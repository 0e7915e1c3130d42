import {courtLaw, RULINGS_OF_1995} from '../law';
import {answered} from '../questions';
import {criterion, type Failure} from './criterion';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('courtRuling', 'none', 'normAmended');

/** Looking is something to do before filing, not something the law is silent on. */
const notLooked = {
  id: 'notLooked',
  when: answered('courtRuling', 'notLooked'),
  consequence: 'curable',
  mendedBy: {courtRuling: 'none'}
} as const satisfies Failure;

/** The Court has not ruled on this question already, or what its ruling rests on has changed since. */
export const notDecided = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('48(3)(3)')],
      met,
      refused: 3,
      failures: [
        notLooked,
        {
          id: 'beforeReform',
          when: answered('courtRuling', 'beforeReform'),
          consequence: 'unsettled',
          mendedBy: 'nothing',
          citations: [courtLaw('48(3)(3)'), RULINGS_OF_1995]
        },
        {id: 'sinceReform', consequence: 'bars', mendedBy: {courtRuling: 'normAmended'}}
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('48(3)(3)')],
      met,
      refused: 3,
      failures: [notLooked, {id: 'decided', consequence: 'bars', mendedBy: {courtRuling: 'normAmended'}}]
    }
  ]
});
