import {
  daysAfter,
  isCalendarDecided,
  isDayOff,
  lastDayOf,
  nextWorkingDay,
  workingDaysAfter,
  type DaysOffReading,
  type IsoDate
} from '../calendar';
import {countingOf, type CodeTerm, type Counting} from './codes';
import type {CountedTerm} from './term';

/**
 * Why a later day is possible, or the day still to be looked up: whether a day off moves the end (`lastDayOff`),
 * whether *сутки* that are off count (`sutki`), whether a day is off at all (`dayOff`), or days off of a year that can
 * still be moved (`calendar`).
 */
export type Unsettled = 'lastDayOff' | 'sutki' | 'dayOff' | 'calendar';

export interface LastDay {
  /** The last day that is in time on every reading of the law. */
  readonly day: IsoDate;
  /** The last day on the most generous reading; after it the term is over on every reading. */
  readonly latest: IsoDate;
  readonly unsettled: readonly Unsettled[];
}

interface Reading {
  readonly daysOff: DaysOffReading;
  /** Resolves what the law leaves open in favour of a later day. */
  readonly generous: boolean;
}

/** The last day of a term that began with `event`: the earlier day wherever the law or the calendar is not settled. */
export function lastDay({code, term}: CodeTerm, event: IsoDate): LastDay {
  const counting = countingOf(code);
  const read = (reading: Reading) => endOf(term, counting, event, reading);
  const day = read({daysOff: 'sure', generous: false});
  const latest = read({daysOff: 'possible', generous: true});
  const unsettled: Unsettled[] = [];
  if (counting.lastDayOff.moves === 'may' && isDayOff(withoutDaysOff(term, event), 'possible')) {
    unsettled.push('lastDayOff');
  }
  if (skipsDaysOff(term, counting)) unsettled.push('sutki');
  if (read({daysOff: 'sure', generous: true}) !== latest) unsettled.push('dayOff');
  if (restsOnDaysOff(term, event, day) && !isCalendarDecided(day)) unsettled.push('calendar');
  return {day, latest, unsettled};
}

function endOf(term: CountedTerm, counting: Counting, event: IsoDate, {daysOff, generous}: Reading): IsoDate {
  if ('workingDays' in term) return workingDaysAfter(event, term.workingDays, daysOff);
  if (generous && skipsDaysOff(term, counting)) return workingDaysAfter(event, term.sutki, daysOff);
  const end = withoutDaysOff(term, event);
  return counting.lastDayOff.moves === 'yes' || generous ? nextWorkingDay(end, daysOff) : end;
}

function skipsDaysOff(term: CountedTerm, {sutki}: Counting): term is {readonly sutki: number} {
  return 'sutki' in term && sutki === 'withoutDaysOff';
}

/** The end by the calendar alone, even on a day off. */
function withoutDaysOff(term: CountedTerm, event: IsoDate): IsoDate {
  if ('workingDays' in term) return workingDaysAfter(event, term.workingDays, 'sure');
  if ('days' in term) return daysAfter(event, term.days);
  if ('sutki' in term) return daysAfter(event, term.sutki);
  return lastDayOf(term, event);
}

/** A transfer of days off decided later would change the count. */
function restsOnDaysOff(term: CountedTerm, event: IsoDate, day: IsoDate): boolean {
  return (
    'workingDays' in term || isDayOff(withoutDaysOff(term, event), 'possible') || isDayOff(day, 'possible')
  );
}
