import {daysInMonth, partsOf, toIsoDate, type IsoDate} from './isoDate';

/** A statutory term in whole years or whole months. */
export type Term = {readonly years: number} | {readonly months: number};

/**
 * The last day of a term that began with the event on `from`: the same day of the last month, or the last day of
 * that month where it has no such day (Law on Legal Acts, art. 14(2)–(3)).
 */
export function lastDayOf(term: Term, from: IsoDate): IsoDate {
  const {year, month, day} = partsOf(from);
  const months = year * 12 + (month - 1) + ('years' in term ? term.years * 12 : term.months);
  const target = {year: Math.floor(months / 12), month: (months % 12) + 1};
  return toIsoDate({...target, day: Math.min(day, daysInMonth(target.year, target.month))});
}

/** Days since 1 March 0000, so that differences and weekdays need no clock. */
function dayNumber(date: IsoDate): number {
  const {year, month, day} = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 306 + 5) / 10) +
    day -
    1
  );
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function nextDay(date: IsoDate): IsoDate {
  const {year, month, day} = partsOf(date);
  if (day < daysInMonth(year, month)) return toIsoDate({year, month, day: day + 1});
  return month < 12
    ? toIsoDate({year, month: month + 1, day: 1})
    : toIsoDate({year: year + 1, month: 1, day: 1});
}

export function previousDay(date: IsoDate): IsoDate {
  const {year, month, day} = partsOf(date);
  if (day > 1) return toIsoDate({year, month, day: day - 1});
  const before = month > 1 ? {year, month: month - 1} : {year: year - 1, month: 12};
  return toIsoDate({...before, day: daysInMonth(before.year, before.month)});
}

/** Adds days to a day, a month at a time. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  let {year, month, day} = partsOf(date);
  day += days;
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
  }
  return toIsoDate({year, month, day});
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (dayNumber(date) + 2) % 7;
}

export function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) >= 5;
}
