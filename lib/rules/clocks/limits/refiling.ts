import {courtLaw} from '../../law';
import {TIME_LIMITS} from '../../timeLimits';
import type {Limit} from '../limit';

export const REFILING: readonly Limit[] = TIME_LIMITS.refiling.versions.map(
  ({inForce, citations, from, term}): Limit => ({
    inForce,
    code: 'constitutionalCourt',
    term,
    from,
    citations,
    certainty: 'read',
    restored: {by: 'newFiling', citations: [courtLaw('45(2)(2)')]}
  })
);
