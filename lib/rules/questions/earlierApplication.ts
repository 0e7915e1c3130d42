import {answered} from './condition';

/** An application that was with the Court on 1 July 2026, when the conditions changed. */
export const PENDING_ON_REFORM = answered('earlierApplication', 'pendingOnReform');

/** The staff returned it for its form or content: it can be corrected and filed again (47(4)). */
export const RETURNED_FOR_FORM = answered('earlierApplication', 'returnedForForm');
