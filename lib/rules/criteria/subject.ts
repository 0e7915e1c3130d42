import {constitution, constitution1995, courtLaw} from '../law';
import {answered, any, given} from '../questions';
import {criterion, type Failure} from './criterion';
import type {NonEmpty} from '../logic';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('applicant', 'citizen');

const failures = [
  {
    id: 'disputed',
    when: any(
      answered('applicant', 'disputed'),
      given(answered('applicant', 'foreigner', 'stateless'), answered('citizenshipDispute', 'yes'))
    ),
    consequence: 'unsettled',
    mendedBy: 'nothing'
  },
  {
    id: 'foreigner',
    when: answered('applicant', 'foreigner'),
    consequence: 'bars',
    mendedBy: 'nothing',
    interpretation: true
  },
  {
    id: 'stateless',
    when: answered('applicant', 'stateless'),
    consequence: 'bars',
    mendedBy: 'nothing',
    interpretation: true
  },
  {id: 'organisation', consequence: 'bars', mendedBy: 'nothing', interpretation: true}
] as const satisfies NonEmpty<Failure>;

/** The law speaks of citizens of Kazakhstan only. */
export const subject = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('73(3)'), courtLaw('45(1)')],
      met,
      returned: 3,
      refused: 1,
      failures
    },
    {
      inForce: UNTIL_REFORM,
      citations: [constitution1995('72(3)'), courtLaw('45(1)')],
      met,
      returned: 3,
      refused: 1,
      failures
    }
  ]
});
