import type {IsoDate} from '../rules';
import {MONTHS} from './months';

export interface DateParts {
  iso: IsoDate;
  year: number;
  month: (typeof MONTHS)[number];
  day: number;
}

/** Takes "2026-11-23" apart. Throws a RangeError where there is no such month or the shape is another. */
export function datePartsOf(iso: IsoDate): DateParts {
  const [, year, monthNumber, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)?.map(Number) ?? [];
  const month = MONTHS[Number(monthNumber) - 1];
  if (year === undefined || monthNumber === undefined || month === undefined || day === undefined) {
    throw new RangeError(`Not a civil date: ${iso}`);
  }
  return {iso, year, month, day};
}
