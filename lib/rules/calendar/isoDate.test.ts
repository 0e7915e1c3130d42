import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {daysInMonth, isIsoDate, isLeapYear, isRealDay, partsOf, toIsoDate} from '.';

const anyParts = fc.record({
  year: fc.integer({min: 1000, max: 9999}),
  month: fc.integer({min: -1, max: 14}),
  day: fc.integer({min: -1, max: 33})
});

/** The parts according to the built-in Date: the same only if the day exists. */
function existsInDate({year, month, day}: {year: number; month: number; day: number}) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('leap years', () => {
  test.each([2000, 2024, 2028, 2400])('%i is one', (year) => expect(isLeapYear(year)).toBe(true));
  test.each([1900, 2023, 2026, 2100])('%i is none', (year) => expect(isLeapYear(year)).toBe(false));

  test('give February its 29th day', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2025, 2)).toBe(28);
  });
});

test('the months have their lengths', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(lengths.map((_, index) => daysInMonth(2026, index + 1))).toEqual(lengths);
});

test('a day exists exactly if Date has it', () => {
  fc.assert(fc.property(anyParts, (parts) => isRealDay(parts) === existsInDate(parts)));
});

test.each([
  {year: 2026.5, month: 1, day: 1},
  {year: 2026, month: NaN, day: 1},
  {year: 2026, month: 1, day: Infinity},
  {year: 999, month: 1, day: 1},
  {year: 10000, month: 1, day: 1}
])('$year-$month-$day is no day', (parts) => expect(isRealDay(parts)).toBe(false));

test.each(['2026-11-23', '2024-02-29', '1000-01-01', '9999-12-31'])('%s is a civil date', (text) =>
  expect(isIsoDate(text)).toBe(true)
);

test.each([
  '2025-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-11-23',
  '0999-01-01',
  '2026-11-23T00:00',
  ' 2026-11-23',
  '2026-11-23\n',
  '٢٠٢٦-١١-٢٣',
  'unknown',
  '',
  20261123,
  null,
  undefined,
  ['2026-11-23']
])('%j is none', (text) => expect(isIsoDate(text)).toBe(false));

test('text and parts of a real day are the same day', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      fc.pre(isRealDay(parts));
      const text = toIsoDate(parts);
      expect(isIsoDate(text)).toBe(true);
      expect(partsOf(text)).toEqual(parts);
      expect(text).toBe(
        new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).toISOString().slice(0, 10)
      );
    })
  );
});

test('nothing but text that is a real day passes for one', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (isIsoDate(value)) expect(isRealDay(partsOf(value))).toBe(true);
    })
  );
});
