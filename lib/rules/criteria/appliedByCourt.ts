import {courtLaw} from '../law';
import {answered, given} from '../questions';
import {criterion, type Changes} from './criterion';
import {pendingOnReform} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('appliedBy', 'court');
const byAuthority = answered('appliedBy', 'authority');

/** A case of one's own went through both courts, and its last act is of today. */
const lostOnAppeal = {
  appliedBy: 'court',
  participation: 'yes',
  appellateAct: 'inForce',
  appealOutcome: 'stands',
  appellateDate: 'today',
  effect: 'limitedMyRight'
} as const satisfies Changes;

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
        {
          id: 'notSure',
          when: answered('appliedBy', 'courtMentioned'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'reviewed',
          when: answered('appliedBy', 'courtReviewed'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'fineStillOpen',
          when: given(
            byAuthority,
            given(answered('wayToCourt', 'over'), answered('caseKind', 'administrativeOffence'))
          ),
          consequence: 'premature',
          mendedBy: lostOnAppeal
        },
        {
          id: 'authorityOver',
          when: given(byAuthority, answered('wayToCourt', 'over')),
          consequence: 'bars',
          mendedBy: lostOnAppeal
        },
        {
          id: 'authorityOpen',
          when: given(byAuthority, answered('wayToCourt', 'open')),
          consequence: 'premature',
          mendedBy: lostOnAppeal
        },
        {id: 'nobody', consequence: 'premature', mendedBy: lostOnAppeal}
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(1)'), courtLaw('45(4)')],
      met,
      returned: 5,
      refused: 1,
      failures: [
        {id: 'oldException', consequence: 'unsettled', mendedBy: 'nothing', citations: [courtLaw('45(4)')]}
      ]
    }
  ]
});
