import {createHash} from 'node:crypto';
import {alike} from './letters';

/** Long enough to avoid collisions. */
const DIGITS = 16;

/**
 * A hash of what passages say. Spaces, line breaks, look-alike letters and quotation marks do not count, nor dashes
 * except between numbers, nor the sign at the end of a passage, which changes when a list grows.
 */
export function fingerprint(passages: readonly string[]): string {
  const plain = passages.map(plainText).join('');
  return createHash('sha256').update(plain).digest('hex').slice(0, DIGITS);
}

const plainText = (passage: string) =>
  alike(passage)
    .replace(/\s+/g, '')
    .replace(/(?<!\d)-|-(?!\d)/g, '')
    .replace(/[.;,]+$/, '');
