import {courtLaw} from '../law';
import {answered, given} from '../questions';
import {criterion} from './criterion';
import {pendingOnReform} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('appliedBy', 'court');
const byAuthority = answered('appliedBy', 'authority');

/** A court applied the norm in a specific case; until 30 June 2026 a direct effect could be enough. */
export const appliedByCourt = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(1)')],
      met,
      returned: 5,
      refused: 1,
      failures: [
        pendingOnReform,
        {id: 'authorityOver', when: given(byAuthority, answered('wayToCourt', 'over')), consequence: 'bars'},
        {
          id: 'authorityOpen',
          when: given(byAuthority, answered('wayToCourt', 'open')),
          consequence: 'premature'
        },
        {id: 'nobody', consequence: 'premature'}
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(1)'), courtLaw('45(4)')],
      met,
      returned: 5,
      refused: 1,
      failures: [{id: 'oldException', consequence: 'unsettled', citations: [courtLaw('45(4)')]}]
    }
  ]
});
