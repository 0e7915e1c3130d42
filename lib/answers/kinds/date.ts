import * as z from 'zod/mini';
import {isIsoDate, UNKNOWN, type Answer, type DateQuestion, type IsoDate} from '../../rules';
import {DATE_LENGTH, readDate, writeDate} from '../dateCode';
import type {FormError} from '../fields';
import {typedDate} from '../dates/typedDate';
import type {Kind} from './kind';

// Not zod's own date, which brings the patterns of every other format to the phone.
const DAY = z.string().check(z.refine(isIsoDate)).register(z.globalRegistry, {format: 'date'});

const answer = () =>
  z.union([z.literal(UNKNOWN), DAY], {
    error: 'dateUnreal' satisfies FormError
  }) as unknown as z.ZodMiniType<Answer>;

const fields = z
  .object({day: z.string(), month: z.string(), year: z.string(), unknown: z.boolean()})
  .check(({value, issues}) => {
    const typed = value.unknown ? {day: UNKNOWN} : typedDate(value);
    if ('error' in typed) {
      issues.push({code: 'custom', input: value, path: [typed.field], message: typed.error});
    }
  });

/** A civil date. */
export const date: Kind<DateQuestion> = {
  answer,
  form: () =>
    z.pipe(
      z.pipe(
        fields,
        z.transform((values): unknown => {
          const typed = typedDate(values);
          return values.unknown || 'error' in typed ? UNKNOWN : typed.day;
        })
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
