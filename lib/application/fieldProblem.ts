import type {FieldId} from './fields';

/** Characters of one field; a longer text is kept, but told. */
export const LONGEST_TEXT = 20_000;

/** What is said at a field; none of it stops anything. */
export type FieldProblem = 'tooLong' | 'iinDigits';

/** An IIN has twelve digits; anything else is only asked to be checked. */
export function problemIn(field: FieldId, text: string): FieldProblem | undefined {
  if (text.length > LONGEST_TEXT) return 'tooLong';
  const digits = text.replaceAll(/\s/g, '');
  return field === 'iin' && digits !== '' && !/^\d{12}$/.test(digits) ? 'iinDigits' : undefined;
}
