import {FORM_CITATIONS} from '../application';
import {LETTER_CITATIONS} from '../letter';
import {citationsUsed, type ActId, type Citation, type Redaction} from '../rules';

/**
 * Every provision of an act that the product cites while a redaction applies: in its rules, the draft application,
 * and statements about letters.
 */
export const citedIn = (act: ActId, redaction: Redaction): readonly Citation[] =>
  citationsUsed(act, redaction, [...FORM_CITATIONS, ...LETTER_CITATIONS]);
