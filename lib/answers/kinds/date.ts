import * as z from 'zod/mini';
import {isIsoDate, UNKNOWN, type CatalogueDate, type IsoDate} from '../../rules';
import {DATE_LENGTH, readDate, writeDate} from '../link/dateCode';
import {dateFromFields} from '../dates/dateFromFields';
import type {Kind} from './kind';

// Not zod's own date, which brings the patterns of every other format to the phone.
export const DAY = z.custom<IsoDate>(isIsoDate);

const answer = () => z.union([z.literal(UNKNOWN), DAY]);

/** A civil date. */
export const date: Kind<CatalogueDate, IsoDate> = {
  answer,
  read: (_, {day = '', month = '', year = '', unknown}) => {
    const typed = unknown === true ? {day: UNKNOWN} : dateFromFields({day, month, year});
    if ('error' in typed) return typed;
    const read = answer().safeParse(typed.day);
    return read.success ? {answer: read.data} : {error: 'dateUnreal', field: 'day'};
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
