import {weekdayOf, type IsoDate} from '../rules';
import type {Locale} from './locale';

/** Monday first, as the calendar counts. Source: glossary 3.1. */
const WEEKDAYS = [
  {kk: 'дүйсенбі', ru: 'понедельник', en: 'Monday'},
  {kk: 'сейсенбі', ru: 'вторник', en: 'Tuesday'},
  {kk: 'сәрсенбі', ru: 'среда', en: 'Wednesday'},
  {kk: 'бейсенбі', ru: 'четверг', en: 'Thursday'},
  {kk: 'жұма', ru: 'пятница', en: 'Friday'},
  {kk: 'сенбі', ru: 'суббота', en: 'Saturday'},
  {kk: 'жексенбі', ru: 'воскресенье', en: 'Sunday'}
] as const satisfies readonly Record<Locale, string>[];

/** The name of a day's weekday, for example "дүйсенбі" for 2026-11-23. */
export function weekdayName(locale: Locale, iso: IsoDate): string {
  const weekday = WEEKDAYS[weekdayOf(iso)];
  if (weekday === undefined) throw new RangeError(`Not a civil date: ${iso}`);
  return weekday[locale];
}
