import {nextDay, type IsoDate} from '../rules/calendar';
import {daysBetween, partsOf, toIsoDate} from '../rules';
import {isRealDay} from '../rules';

function previousDay(date: IsoDate): IsoDate {
  const {year, month, day} = partsOf(date);
  if (day > 1) return toIsoDate({year, month, day: day - 1});
  const last = {year: month > 1 ? year : year - 1, month: month > 1 ? month - 1 : 12};
  const found = [31, 30, 29, 28].find((one) => isRealDay({...last, day: one}));
  return toIsoDate({...last, day: found ?? 28});
}

/** The day so many days later, or earlier when negative. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let count = 0; count < Math.abs(days); count += 1) day = days > 0 ? nextDay(day) : previousDay(day);
  return day;
}

/** Every day from `from` to `until`, both included, in order. */
export function everyDay(from: IsoDate, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [from];
  for (let left = daysBetween(from, until); left > 0; left -= 1) days.push(nextDay(days.at(-1) ?? from));
  return days;
}
