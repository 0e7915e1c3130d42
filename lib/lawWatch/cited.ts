import {FORM_CITATIONS} from '../application';
import {LETTER_CITATIONS} from '../letter';
import {citationsUsed, type ActId, type Citation, type Redaction} from '../rules';

/** Every place of an act on which the product rests while a redaction applies: its rules, the draft application, and what is said of letters. */
export const citedIn = (act: ActId, redaction: Redaction): readonly Citation[] =>
  citationsUsed(act, redaction, [...FORM_CITATIONS, ...LETTER_CITATIONS]);
