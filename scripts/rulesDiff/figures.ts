import type {Phrases} from './phrases';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number that can be read: "1.8 × 10³⁰" from a million on. */
export function short(count: bigint, {point}: Phrases): string {
  const [digits = '', exponent = ''] = Number(count).toExponential(1).split('e+');
  if (count < 1_000_000n) return String(count);
  return `${digits.replace('.', point)} × 10${Array.from(exponent, (digit) => SUPERSCRIPT[Number(digit)]).join('')}`;
}

/** "12.5 %", and never nought for what there is. */
export function shareOf(count: bigint, of: bigint, {point}: Phrases): string {
  const share = Number((count * 1_000_000n) / of) / 10_000;
  const written = share < 0.01 ? '< 0.01' : String(Number(share.toPrecision(3)));
  return `${written.replace('.', point)}\u00a0%`;
}
