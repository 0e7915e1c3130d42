import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion, type Failure} from './criterion';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const when = answered('signer', 'advocate', 'legalConsultant', 'organisation');
const met = answered('authority', 'inHand');

/** Whether a power of attorney of a person of disputed capacity counts is not written. */
const disputed = {
  id: 'disputed',
  when: answered('authority', 'disputed'),
  consequence: 'unsettled',
  mendedBy: 'nothing',
  citations: [courtLaw('41(3)')]
} as const satisfies Failure;

/** A representative shows a power of attorney or another document; a parent or guardian needs none. */
export const authority = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('44(4)(2)'), courtLaw('41(3)')],
      when,
      met,
      returned: 2,
      refused: 1,
      failures: [
        disputed,
        {
          id: 'charterMissing',
          when: answered('signer', 'organisation'),
          consequence: 'curable',
          mendedBy: {authority: 'inHand'},
          citations: [courtLaw('44(4)(2)'), courtLaw('44(4)(6-1)')]
        },
        {
          id: 'missing',
          consequence: 'curable',
          mendedBy: {authority: 'inHand'},
          citations: [courtLaw('44(4)(2)')]
        }
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('44(4)(2)'), courtLaw('41(3)')],
      when,
      met,
      returned: 2,
      refused: 1,
      failures: [
        disputed,
        {
          id: 'consentMissing',
          when: answered('signer', 'organisation'),
          consequence: 'curable',
          mendedBy: {authority: 'inHand'},
          citations: [courtLaw('44(4)(2)'), courtLaw('44(4)(5)')]
        },
        {
          id: 'missing',
          consequence: 'curable',
          mendedBy: {authority: 'inHand'},
          citations: [courtLaw('44(4)(2)')]
        }
      ]
    }
  ]
});
