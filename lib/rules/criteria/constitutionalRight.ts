import {courtLaw, RIGHT_IDS} from '../law';
import {all, answered, given, not} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** Whose citizenship is the very dispute may be a citizen in their own eyes and none in those of an authority. */
const ownCitizenship = given(
  answered('constitutionalRight', 'citizenship'),
  answered('applicant', 'citizen')
);

/** The application names a right or freedom that the Constitution provides for. */
export const constitutionalRight = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('45(1)'), courtLaw('44(2)(16)')],
      met: all(
        answered('constitutionalRight', ...RIGHT_IDS),
        not(given(ownCitizenship, not(answered('citizenshipDispute', 'no'))))
      ),
      returned: 2,
      refused: 1,
      failures: [
        {
          id: 'citizenshipDisputed',
          when: given(ownCitizenship, answered('citizenshipDispute', 'yes')),
          consequence: 'unsettled',
          mendedBy: 'nothing',
          returned: 3,
          refused: 1,
          citations: [courtLaw('45(1)')]
        },
        {id: 'noneFits', consequence: 'unsettled', mendedBy: 'nothing'}
      ]
    }
  ]
});
