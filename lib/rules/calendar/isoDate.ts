/** A civil date, "2026-11-23": no clock, no time zone. */
export type IsoDate = `${number}-${number}-${number}`;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return SHORT_MONTHS.has(month) ? 30 : 31;
}

export function isRealDay({year, month, day}: DateParts): boolean {
  const whole = [year, month, day].every(Number.isInteger);
  return (
    whole &&
    year >= 1000 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** The civil date as text; the parts must be a real day. */
export function toIsoDate({year, month, day}: DateParts): IsoDate {
  return `${year}-${two(month)}-${two(day)}` as IsoDate;
}

/** True for the text of a day that exists, and for nothing else. */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && PATTERN.test(text) && isRealDay(partsIn(text));
}

export function partsOf(date: IsoDate): DateParts {
  return partsIn(date);
}

function partsIn(date: string): DateParts {
  return {year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10))};
}
