import fc, {type Arbitrary} from 'fast-check';
import {toIsoDate, type IsoDate} from '.';

const DAY = 86_400_000;

/** Adds days to a day, using the built-in Date. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  const later = new Date(Date.parse(date) + days * DAY);
  return toIsoDate({year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate()});
}

export const anyDayBetween = (first: IsoDate, last: IsoDate): Arbitrary<IsoDate> =>
  fc
    .integer({min: 0, max: (Date.parse(last) - Date.parse(first)) / DAY})
    .map((days) => daysLater(first, days));
