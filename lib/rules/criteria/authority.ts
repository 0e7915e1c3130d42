import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const when = answered('signer', 'advocate', 'legalConsultant', 'organisation');
const met = answered('authority', 'inHand');

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
