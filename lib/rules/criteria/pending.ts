import type {Failure} from './criterion';
import {courtLaw} from '../law';
import {PENDING_ON_REFORM} from '../questions';

/**
 * For applications that were pending on 1 July 2026 the law does not say whether the conditions that are new
 * since that day bind them (art. 66(3) speaks only of bringing them into line with the Constitution).
 */
export const pendingOnReform = {
  id: 'pending',
  when: PENDING_ON_REFORM,
  consequence: 'unsettled',
  mendedBy: 'nothing',
  citations: [courtLaw('66(3)')]
} as const satisfies Failure;
