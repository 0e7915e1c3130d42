import {RULING_ACTS, type RulingActId} from './act';
import {parseReference, type ReadReference} from './reference';

/** Reads a reference to a place in this act, with the act's own division and abbreviations. */
export function readIn(act: RulingActId, text: string): ReadReference {
  const {division, abbreviations} = RULING_ACTS[act];
  return parseReference(text, division, abbreviations);
}
