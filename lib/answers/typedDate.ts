import {isRealDay, toIsoDate, type IsoDate} from '../rules';
import type {FieldValues} from './fields';

/** The day that three texts name together; undefined where there is no such day. */
export function typedDate(texts: Pick<FieldValues, 'day' | 'month' | 'year'>): IsoDate | undefined {
  const [day, month, year] = [texts.day.trim(), texts.month.trim(), texts.year.trim()];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const parts = {day: Number(day), month: Number(month), year: Number(year)};
  return isRealDay(parts) ? toIsoDate(parts) : undefined;
}
