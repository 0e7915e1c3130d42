import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isDayOff, isWeekend, nextDay, weekdayOf, workingDayFrom, type IsoDate} from '.';
import {anyDayBetween} from './anyDay.fixture';

const anyDay = anyDayBetween('1900-01-01', '2199-12-31');

test.each<[IsoDate, number]>([
  ['2026-11-23', 0],
  ['2026-07-01', 2],
  ['2025-02-28', 4],
  ['2026-11-21', 5],
  ['2026-11-22', 6],
  ['2024-02-29', 3]
])('%s is weekday %i, Monday being 0', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

test('weekdays agree with Date', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const sundayFirst = new Date(Date.parse(day)).getUTCDay();
      expect(weekdayOf(day)).toBe((sundayFirst + 6) % 7);
      expect(isWeekend(day)).toBe(sundayFirst === 0 || sundayFirst === 6);
    })
  );
});

test.each<[IsoDate, IsoDate]>([
  ['2026-11-20', '2026-11-20'],
  ['2026-11-21', '2026-11-23'],
  ['2026-11-22', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  // Holidays: the day of independence, and those of a new year that are off on the Monday instead.
  ['2026-12-16', '2026-12-17'],
  ['2027-01-02', '2027-01-05'],
  ['2028-12-31', '2029-01-01']
])('the working day from %s is %s', (day, working) => expect(workingDayFrom(day)).toBe(working));

test('a working day is no weekend and not off, and no day before it is a working day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const working = workingDayFrom(day);
      expect([isWeekend(working), isDayOff(working, 'possible')]).toEqual([false, false]);
      for (let between = day; between < working; between = nextDay(between))
        expect(isWeekend(between) || isDayOff(between, 'possible')).toBe(true);
    })
  );
});
