import {daysAfter, isWeekend, nextDay} from './arithmetic';
import {DAYS_OFF, DECIDED_YEARS, WORKED_WEEKENDS} from './daysOff';
import {partsOf, type IsoDate} from './isoDate';

/** `undecided`: it would be off under the rules, but has not been announced yet. */
export type DayKind = 'working' | 'off' | 'undecided';

/** How an undecided day counts: `sure` takes only days certainly off, `possible` all that may be. */
export type DaysOffReading = 'sure' | 'possible';

const OFF: ReadonlyMap<IsoDate, DayKind> = new Map([
  ...DAYS_OFF.map(({on, undecided}) => [on, undecided ? 'undecided' : 'off'] as const),
  ...WORKED_WEEKENDS.map(({on}) => [on, 'working'] as const)
]);

/** By the five-day week of courts and state bodies. */
export function dayKindOf(day: IsoDate): DayKind {
  return OFF.get(day) ?? (isWeekend(day) ? 'off' : 'working');
}

/** Whether transfers of days off have been decided for that year. */
export function isCalendarDecided(day: IsoDate): boolean {
  return DECIDED_YEARS.includes(partsOf(day).year);
}

export function isDayOff(day: IsoDate, reading: DaysOffReading): boolean {
  const kind = dayKindOf(day);
  return kind === 'off' || (kind === 'undecided' && reading === 'possible');
}

/** `day` itself if it is worked, else the first worked day after it. */
export function nextWorkingDay(day: IsoDate, reading: DaysOffReading): IsoDate {
  return isDayOff(day, reading) ? nextWorkingDay(nextDay(day), reading) : day;
}

/** The latest day to which a term that ends on `date` may move: no weekend, and no day that is off or may become it. */
export function workingDayFrom(date: IsoDate): IsoDate {
  return isWeekend(date) || isDayOff(date, 'possible') ? workingDayFrom(nextDay(date)) : date;
}

/** The last of `count` working days after `event`. */
export function workingDaysAfter(event: IsoDate, count: number, reading: DaysOffReading): IsoDate {
  let day = event;
  for (let counted = 0; counted < count; counted += 1) day = nextWorkingDay(daysAfter(day, 1), reading);
  return day;
}
