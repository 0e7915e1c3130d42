import * as z from 'zod/mini';
import {isIsoDate, UNKNOWN, type Answer, type DateQuestion, type IsoDate} from '../../rules';
import {DATE_LENGTH, readDate, writeDate} from '../dateCode';
import type {FieldValues, FormError} from '../fields';
import {typedDate} from '../typedDate';
import type {Kind} from './kind';

const PARTS = ['day', 'month', 'year'] as const;

const answer = () =>
  z.union([z.literal(UNKNOWN), z.iso.date().check(z.refine(isIsoDate))], {
    error: 'dateUnreal' satisfies FormError
  }) as unknown as z.ZodMiniType<Answer>;

type DateFields = Pick<FieldValues, (typeof PARTS)[number] | 'unknown'>;

const fields = z
  .object({day: z.string(), month: z.string(), year: z.string(), unknown: z.boolean()})
  .check((context) => {
    const missing = missingIn(context.value);
    if (missing !== undefined) context.issues.push({code: 'custom', input: context.value, ...missing});
  });

function missingIn(values: DateFields): {path: string[]; message: FormError} | undefined {
  if (values.unknown) return undefined;
  const missing = PARTS.filter((part) => values[part].trim() === '');
  if (missing[0] === undefined) return undefined;
  return {path: [missing[0]], message: missing.length === PARTS.length ? 'dateEmpty' : 'datePart'};
}

/** A civil date. */
export const date: Kind<DateQuestion> = {
  answer,
  form: () =>
    z.pipe(
      z.pipe(
        fields,
        z.transform((values): unknown => (values.unknown ? UNKNOWN : typedDate(values)))
      ),
      answer()
    ),
  firstField: 'day',
  encode: (chosen) => writeDate(chosen as IsoDate),
  decode: (text) => {
    const day = readDate(text.slice(0, DATE_LENGTH));
    return day === undefined ? undefined : {answer: day, length: DATE_LENGTH};
  },
  describe: ({notAfter, notBefore}) =>
    `a date such as "2026-05-14"${notAfter === undefined ? '' : ` not after ${notAfter}`}${notBefore === undefined ? '' : ` not before ${notBefore}`}, or "${UNKNOWN}"`
};
