import fc from 'fast-check';
import {expect, test} from 'vitest';
import {daysBetween, nextDay, type IsoDate} from '.';
import {anyDayBetween} from './anyDay.fixture';

const DAY = 86_400_000;
const anyDay = anyDayBetween('1900-01-01', '2199-12-31');

test.each<[IsoDate, IsoDate, number]>([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-24', 1],
  ['2026-11-23', '2026-11-22', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-02-28', '2025-03-01', 1],
  ['2025-11-23', '2026-11-23', 365],
  ['2023-11-23', '2024-11-23', 366]
])('from %s to %s it is %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test('days between agree with Date', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / DAY);
    })
  );
});

test('days count the same in both directions', () => {
  fc.assert(fc.property(anyDay, anyDay, (from, to) => daysBetween(from, to) + daysBetween(to, from) === 0));
});

test.each<[IsoDate, IsoDate]>([
  ['2026-11-23', '2026-11-24'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-02-28', '2025-03-01']
])('after %s comes %s', (day, next) => expect(nextDay(day)).toBe(next));

test('the next day agrees with Date and is one day away', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(nextDay(day)).toBe(new Date(Date.parse(day) + DAY).toISOString().slice(0, 10));
      expect(daysBetween(day, nextDay(day))).toBe(1);
    })
  );
});
