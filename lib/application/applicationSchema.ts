import * as z from 'zod/mini';
import {SECTION_IDS, fieldsOf, type FieldId} from './fields';

/** Length limit of a field; a longer text is stored but flagged. */
export const LONGEST_TEXT = 20_000;

/** Remarks at a field; none of them blocks. */
export type FieldProblem = 'tooLong' | 'iinDigits';

const text = () => z.string().check(z.maxLength(LONGEST_TEXT, 'tooLong' satisfies FieldProblem));

/** An IIN has twelve digits; anything else only triggers a request to check it. */
const iin = text().check(
  z.refine((typed) => /^(\d{12})?$/.test(typed.replaceAll(/\s/g, '')), 'iinDigits' satisfies FieldProblem)
);

const FIELDS = Object.fromEntries(
  SECTION_IDS.flatMap((section) => fieldsOf(section)).map(([field]) => [
    field,
    field === 'iin' ? iin : text()
  ])
);

const APPLICATION = z.partial(z.object(FIELDS));

/** Remarks about the texts of a draft application, by field. */
export function problemsIn(texts: Readonly<Record<string, unknown>>): {
  readonly [F in FieldId]?: FieldProblem;
} {
  const read = APPLICATION.safeParse(texts);
  const issues = read.success ? [] : [...read.error.issues].reverse();
  return Object.fromEntries(issues.map(({path, message}) => [String(path[0]), message]));
}
