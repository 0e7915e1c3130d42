import {FORM_CITATIONS} from '../application';
import {citationsUsed, type ActId, type Citation, type Redaction} from '../rules';

/** Every place of an act on which the product rests while a redaction applies: its rules, and the draft application. */
export const citedIn = (act: ActId, redaction: Redaction): readonly Citation[] =>
  citationsUsed(act, redaction, FORM_CITATIONS);
