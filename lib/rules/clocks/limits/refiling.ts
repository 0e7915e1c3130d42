import {courtLaw} from '../../law';
import {TIME_LIMITS} from '../../timeLimits';
import type {Limit} from '../limit';

const [{citations, from, term}] = TIME_LIMITS.refiling.versions;

export const REFILING: readonly Limit[] = [
  {
    code: 'constitutionalCourt',
    term,
    from,
    citations,
    certainty: 'read',
    restored: {by: 'newFiling', citations: [courtLaw('45(2)(2)')]}
  }
];
