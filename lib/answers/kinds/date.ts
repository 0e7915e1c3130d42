import * as z from 'zod/mini';
import {isIsoDate, UNKNOWN, type CatalogueDate, type IsoDate} from '../../rules';
import {DATE_LENGTH, readDate, writeDate} from '../dateCode';
import {typedDate} from '../dates/typedDate';
import type {Kind} from './kind';

// Zod does not take the type from a check.
const DAY = z.iso.date().check(z.refine(isIsoDate)) as z.ZodMiniType<IsoDate>;

/** A civil date. */
export const date: Kind<CatalogueDate, IsoDate> = {
  answer: () => z.union([z.literal(UNKNOWN), DAY]),
  read: (_, {day = '', month = '', year = '', unknown}) => {
    if (unknown === true) return {answer: UNKNOWN};
    const typed = typedDate({day, month, year});
    return 'error' in typed ? typed : {answer: typed.day};
  },
  firstField: 'day',
  encode: writeDate,
  decode: (text) => {
    const day = readDate(text.slice(0, DATE_LENGTH));
    return day === undefined ? undefined : {answer: day, length: DATE_LENGTH};
  },
  describe: ({notAfter, notBefore}) =>
    `a date such as "2026-05-14"${notAfter === undefined ? '' : ` not after ${notAfter}`}${notBefore === undefined ? '' : ` not before ${notBefore}`}, or "${UNKNOWN}"`
};
