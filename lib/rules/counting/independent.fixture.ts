import {Temporal} from '@js-temporal/polyfill';
import type {IsoDate} from '../calendar';
import type {CountedTerm} from '.';

type Day = Temporal.PlainDate;
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

const isWeekend = (day: Day) => day.dayOfWeek === SATURDAY || day.dayOfWeek === SUNDAY;

/** All holidays of a year and the days to which those on a weekend move, derived from the rules. */
function holidaysByRule(year: number): ReadonlySet<string> {
  const on = (monthDay: string) => Temporal.PlainDate.from(`${year}-${monthDay}`);
  const moving = [
    ...HOLIDAYS,
    ...(year >= REFERENDUM_DAY.since ? [REFERENDUM_DAY.month] : []),
    ...(year <= OLD_CONSTITUTION_DAY.until ? [OLD_CONSTITUTION_DAY.month] : [])
  ].map(on);
  const off = new Set([...moving, on('01-07')].map(String));
  for (const holiday of moving.filter(isWeekend)) {
    let instead = holiday;
    while (isWeekend(instead) || off.has(instead.toString())) instead = instead.add({days: 1});
    off.add(instead.toString());
  }
  return off;
}

const byRule = new Map([2025, 2026, 2027, 2028].map((year) => [year, holidaysByRule(year)]));

/** The status, by rules and announcements, of a day from Monday to Friday or a worked weekend day. */
export function isOffByRule(day: Day, doubted: boolean): boolean {
  const holidays = byRule.get(day.year);
  if (holidays === undefined) return isWeekend(day);
  const text = day.toString();
  if (ANNOUNCED.worked.includes(text)) return false;
  if (isWeekend(day) || ANNOUNCED.off.includes(text)) return true;
  if (DOUBTED.includes(text)) return doubted;
  return holidays.has(text);
}

function worked(day: Day): Day {
  let found = day;
  while (isOffByRule(found, true)) found = found.add({days: 1});
  return found;
}

/** The last day by Temporal, with every day off that there may be and the last day moved to a working day. */
export function latestByTemporal(event: IsoDate, term: CountedTerm): string {
  const from = Temporal.PlainDate.from(event);
  if ('workingDays' in term) {
    let day = from;
    for (let counted = 0; counted < term.workingDays; counted += 1) day = worked(day.add({days: 1}));
    return day.toString();
  }
  const duration = 'sutki' in term ? {days: term.sutki} : term;
  return worked(from.add(duration, {overflow: 'constrain'})).toString();
}

export const plainDate = (day: IsoDate): Day => Temporal.PlainDate.from(day);
