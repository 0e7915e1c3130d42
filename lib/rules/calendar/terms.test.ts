import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lastDayOf, partsOf, type IsoDate} from '.';
import {anyDayBetween} from './anyDay.fixture';

const anyDay = anyDayBetween('1900-01-01', '2199-12-31');
const anyMonths = fc.integer({min: 1, max: 60});

describe('a term in years ends on the same day of the last year', () => {
  test.each<[IsoDate, number, IsoDate]>([
    ['2025-11-23', 1, '2026-11-23'],
    ['2026-07-01', 1, '2027-07-01'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-12-31', 1, '2026-12-31']
  ])('%s and %i year: %s', (from, years, last) => expect(lastDayOf({years}, from)).toBe(last));
});

describe('a term in months ends on the same day of the last month, or on its last', () => {
  test.each<[IsoDate, number, IsoDate]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-12-23', 1, '2027-01-23'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-15', 3, '2027-01-15']
  ])('%s and %i months: %s', (from, months, last) => expect(lastDayOf({months}, from)).toBe(last));
});

test('every term agrees with Date', () => {
  fc.assert(
    fc.property(anyDay, anyMonths, (from, months) => {
      const {year, month, day} = partsOf(from);
      const lengthOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
      const last = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lengthOfMonth)));
      expect(lastDayOf({months}, from)).toBe(last.toISOString().slice(0, 10));
    })
  );
});

test('a year is twelve months', () => {
  fc.assert(fc.property(anyDay, (from) => lastDayOf({years: 1}, from) === lastDayOf({months: 12}, from)));
});

test('a later start never ends earlier', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyMonths, (one, other, months) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      return lastDayOf({months}, earlier) <= lastDayOf({months}, later);
    })
  );
});
