/** One digit of a link is one of 64 characters that a fragment may contain unescaped. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** A whole number below 64 to the power of `length`, in `length` digits. */
export function writeNumber(value: number, length: number): string {
  const digits = Array.from({length}, (_, place) => DIGITS.charAt(Math.floor(value / 64 ** place) % 64));
  return digits.reverse().join('');
}

/** The number that digits encode; undefined if a character is not a digit. */
export function readNumber(digits: string): number | undefined {
  let value = 0;
  for (const digit of digits) {
    const found = DIGITS.indexOf(digit);
    if (found === -1) return undefined;
    value = value * 64 + found;
  }
  return digits === '' ? undefined : value;
}

/** Two check digits that reveal a truncated or altered text. */
export function checkDigits(text: string): string {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + char.charCodeAt(0)) % 4093;
  return writeNumber(sum, 2);
}
