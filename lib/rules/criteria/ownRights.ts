import type {NonEmpty} from '../logic';
import {courtLaw} from '../law';
import {all, answered, any, given} from '../questions';
import {criterion, type Failure} from './criterion';
import {pendingOnReform} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = all(
  any(
    answered('whoseRights', 'mine', 'childOrWard', 'anotherAdult'),
    given(answered('whoseRights', 'public'), answered('alsoMine', 'yes'))
  ),
  answered('effect', 'limitedMyRight')
);

const forThePublic = {
  id: 'public',
  when: given(answered('whoseRights', 'public'), answered('alsoMine', 'no')),
  consequence: 'bars',
  mendedBy: {whoseRights: 'mine', appliedBy: 'court', effect: 'limitedMyRight'}
} as const satisfies Failure;

/** A right of a person who has died, limited by the norm: whether somebody can apply for it is not written. */
const ofTheDead = {
  id: 'deceased',
  when: all(answered('whoseRights', 'deceased'), answered('effect', 'limitedMyRight')),
  consequence: 'unsettled',
  mendedBy: 'nothing'
} as const satisfies Failure;

const notTouched = [
  {
    id: 'notTouched',
    when: answered('appliedBy', 'court'),
    consequence: 'bars',
    mendedBy: {effect: 'limitedMyRight'}
  },
  {
    id: 'someDay',
    consequence: 'premature',
    mendedBy: {appliedBy: 'court', participation: 'yes', effect: 'limitedMyRight'}
  }
] as const satisfies NonEmpty<Failure>;

/** There are signs that the person's own rights were violated in that case. */
export const ownRights = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(3)'), courtLaw('45(2)(1)')],
      met,
      returned: 5,
      refused: 1,
      failures: [forThePublic, ofTheDead, pendingOnReform, ...notTouched]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(1)'), courtLaw('45(2)(1)')],
      met,
      returned: 5,
      refused: 1,
      failures: [forThePublic, ofTheDead, ...notTouched]
    }
  ]
});
