import {Temporal} from '@js-temporal/polyfill';
import type {IsoDate} from '../calendar';
import type {CountedTerm} from '.';

const SATURDAY = 6;
const SUNDAY = 7;

/** Month and day of the holidays that move to the next working day when they fall on a weekend. */
const HOLIDAYS = [
  '01-01',
  '01-02',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '10-25',
  '12-16'
];
const REFERENDUM_DAY = {month: '03-15', since: 2027};
const OLD_CONSTITUTION_DAY = {month: '08-30', until: 2025};
/** Days that do not follow from the rules: Kurban Ait, and what the Ministry moved. */
const ANNOUNCED = {off: ['2025-01-03', '2025-06-06', '2026-05-27'], worked: ['2025-01-05']};
/** Under the rules alone they might be off as well. */
const DOUBTED = [
  '2026-08-31',
  '2027-05-15',
  '2027-05-16',
  '2027-05-17',
  '2028-05-04',
  '2028-05-05',
  '2028-05-06'
];

/** Every month that a test counts through, its length and weekdays by Temporal, which is too slow to ask of each day. */
const [FIRST_YEAR, LAST_YEAR] = [1899, 2185];

interface Month {
  /** The place of its first day among all days. */
  readonly first: number;
  readonly length: number;
}

const days: string[] = [];
const weekdays: number[] = [];
const months: Month[] = [];
for (let month = Temporal.PlainYearMonth.from({year: FIRST_YEAR, month: 1}); month.year <= LAST_YEAR;) {
  const {dayOfWeek} = month.toPlainDate({day: 1});
  months.push({first: days.length, length: month.daysInMonth});
  for (let day = 1; day <= month.daysInMonth; day += 1) {
    days.push(`${month.toString()}-${String(day).padStart(2, '0')}`);
    weekdays.push(((dayOfWeek + day - 2) % 7) + 1);
  }
  month = month.add({months: 1});
}
const places = new Map(days.map((day, place) => [day, place]));

function placeOf(day: string): number {
  const place = places.get(day);
  if (place === undefined) throw new Error(`${day} is not a day from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return place;
}

const dayAt = (place: number): string => days[place] ?? `day number ${place}`;
const nextTo = (day: string): string => dayAt(placeOf(day) + 1);

export const isWeekend = (day: string): boolean => [SATURDAY, SUNDAY].includes(weekdays[placeOf(day)] ?? 0);

/** All holidays of a year and the days to which those on a weekend move, derived from the rules. */
function holidaysByRule(year: number): ReadonlySet<string> {
  const on = (monthDay: string) => `${year}-${monthDay}`;
  const moving = [
    ...HOLIDAYS,
    ...(year >= REFERENDUM_DAY.since ? [REFERENDUM_DAY.month] : []),
    ...(year <= OLD_CONSTITUTION_DAY.until ? [OLD_CONSTITUTION_DAY.month] : [])
  ].map(on);
  const off = new Set([...moving, on('01-07')]);
  for (const holiday of moving.filter(isWeekend)) {
    let instead = holiday;
    while (isWeekend(instead) || off.has(instead)) instead = nextTo(instead);
    off.add(instead);
  }
  return off;
}

const byRule = new Map(['2025', '2026', '2027', '2028'].map((year) => [year, holidaysByRule(Number(year))]));

/** The status, by rules and announcements, of a day from Monday to Friday or a worked weekend day. */
export function isOffByRule(day: string, doubted: boolean): boolean {
  const holidays = byRule.get(day.slice(0, 4));
  if (holidays === undefined) return isWeekend(day);
  if (ANNOUNCED.worked.includes(day)) return false;
  if (isWeekend(day) || ANNOUNCED.off.includes(day)) return true;
  if (DOUBTED.includes(day)) return doubted;
  return holidays.has(day);
}

function worked(day: string): string {
  let found = day;
  while (isOffByRule(found, true)) found = nextTo(found);
  return found;
}

/** The last day by Temporal, with every day off that there may be and the last day moved to a working day. */
export function latestByTemporal(event: IsoDate, term: CountedTerm): string {
  if ('workingDays' in term) {
    let day: string = event;
    for (let counted = 0; counted < term.workingDays; counted += 1) day = worked(nextTo(day));
    return day;
  }
  if ('sutki' in term) return worked(dayAt(placeOf(event) + term.sutki));
  if ('days' in term) return worked(dayAt(placeOf(event) + term.days));
  return worked(monthsLater(event, 'years' in term ? term.years * 12 : term.months));
}

/** The same day of the month, or the last one of a month that has no such day. */
function monthsLater(event: IsoDate, count: number): string {
  const [year = 0, month = 1, day = 1] = event.split('-').map(Number);
  const {first, length} = months[(year - FIRST_YEAR) * 12 + month - 1 + count] ?? {first: NaN, length: 0};
  return dayAt(first + Math.min(day, length) - 1);
}
