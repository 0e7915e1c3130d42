import type {IsoDate} from '../../rules';
import {nextDay} from '../../rules/calendar';

/** Long before every term of a rule, and long after every day that is looked at. */
const [FIRST, LAST] = ['2019-01-01', '2034-12-31'] as const;

const days: IsoDate[] = [];
const places = new Map<IsoDate, number>();
for (let day: IsoDate = FIRST; day <= LAST; day = nextDay(day)) places.set(day, days.push(day) - 1);

/** Days as whole numbers, one after the other. */
export function placeOf(day: IsoDate): number {
  const place = places.get(day);
  if (place === undefined) throw new Error(`${day} is not among the days from ${FIRST} to ${LAST}`);
  return place;
}

export function dayAt(place: number): IsoDate {
  const day = days[place];
  if (day === undefined) throw new Error(`There is no day number ${String(place)}`);
  return day;
}

/** What a function says of every day, by their places; beyond the last of them one more. */
export function tableOf(end: (from: IsoDate) => IsoDate): Int32Array {
  return Int32Array.from(days, (day) => places.get(end(day)) ?? days.length);
}
