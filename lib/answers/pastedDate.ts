import {isRealDay, type DateParts} from '../rules';

const DAY_FIRST = /^\D*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\D*$/;
const YEAR_FIRST = /^\D*(\d{4})[\s./-]+(\d{1,2})[\s./-]+(\d{1,2})\D*$/;

/** The day in a pasted text such as "23.11.2026", "23 11 2026" or "2026-11-23"; undefined if there is none. */
export function pastedDate(text: string): DateParts | undefined {
  const parts = partsIn(text);
  return parts !== undefined && isRealDay(parts) ? parts : undefined;
}

function partsIn(text: string): DateParts | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (year !== undefined) return {day: Number(day), month: Number(month), year: Number(year)};
  const [, y, m, d] = YEAR_FIRST.exec(text) ?? [];
  return d === undefined ? undefined : {day: Number(d), month: Number(m), year: Number(y)};
}
