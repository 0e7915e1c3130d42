import {answered} from './condition';

/** An application that was with the Court on 1 July 2026, when the conditions changed. */
export const PENDING_ON_REFORM = answered('earlierApplication', 'pendingOnReform');

/** An application filed since, on which the Court has not answered. */
export const PENDING_NOW = answered('earlierApplication', 'pendingNow');

/** The staff returned it for its form or content: it can be corrected and filed again (47(4)). */
export const RETURNED_FOR_FORM = answered('earlierApplication', 'returnedForForm', 'returnedTwice');

/** Just once: only then does the text of 47(4) say that the first day counts. */
export const RETURNED_ONCE = answered('earlierApplication', 'returnedForForm');

/** The corrected application was returned for its form as well. */
export const RETURNED_TWICE = answered('earlierApplication', 'returnedTwice');
