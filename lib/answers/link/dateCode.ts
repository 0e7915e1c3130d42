import {isRealDay, partsOf, toIsoDate, type IsoDate} from '../../rules';
import {readNumber, writeNumber} from './digits';

/** Digits of a date in a link. */
export const DATE_LENGTH = 4;

export function writeDate(date: IsoDate): string {
  const {year, month, day} = partsOf(date);
  return writeNumber((year * 12 + month - 1) * 31 + day - 1, DATE_LENGTH);
}

/** Undefined if the digits are cut off or name no day. */
export function readDate(digits: string): IsoDate | undefined {
  const value = digits.length === DATE_LENGTH ? readNumber(digits) : undefined;
  if (value === undefined) return undefined;
  const months = Math.floor(value / 31);
  const parts = {year: Math.floor(months / 12), month: (months % 12) + 1, day: (value % 31) + 1};
  return isRealDay(parts) ? toIsoDate(parts) : undefined;
}
