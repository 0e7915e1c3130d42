import {courtLaw} from '../law';
import {answered, PENDING_ON_REFORM} from '../questions';
import {criterion} from './criterion';
import {SINCE_REFORM} from '../law';

/** An application pending on 1 July 2026 goes on once the applicant brings it into line with the Constitution. */
export const broughtIntoLine = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('66(3)')],
      when: PENDING_ON_REFORM,
      met: answered('broughtIntoLine', 'yes'),
      failures: [{id: 'notYet', consequence: 'curable', mendedBy: {broughtIntoLine: 'yes'}}]
    }
  ]
});
