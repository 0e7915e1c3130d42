import {RETURNED_FOR_FORM} from '../criteria';
import {courtLaw} from '../law';
import type {Remedy} from './remedy';

/** Filing the corrected application within the month that keeps the day of the first filing. */
export const refile: Remedy = {
  citations: [courtLaw('47(4)')],
  certainty: 'read',
  fits: RETURNED_FOR_FORM
};
