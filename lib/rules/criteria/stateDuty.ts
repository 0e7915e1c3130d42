import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';

/** Payable from 1 January 2024; the provisions on it were deleted on 1 July 2026. */
export const stateDuty = criterion({
  versions: [
    {
      inForce: {from: '2024-01-01', until: '2026-06-30'},
      citations: [courtLaw('40'), courtLaw('44(4)(6)')],
      met: answered('stateDuty', 'paid'),
      returned: 4,
      failures: [{id: 'notPaid', consequence: 'curable', mendedBy: {stateDuty: 'paid'}}]
    }
  ]
});
