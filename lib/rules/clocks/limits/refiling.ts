import {REFILING_MONTH} from '../../criteria';
import {courtLaw} from '../../law';
import type {Limit} from '../limit';

export const REFILING: readonly Limit[] = [
  {
    code: 'constitutionalCourt',
    term: REFILING_MONTH,
    from: 'noticeReceivedOn',
    citations: [courtLaw('47(4)')],
    certainty: 'read',
    restored: {by: 'newFiling', citations: [courtLaw('45(2)(2)')]}
  }
];
