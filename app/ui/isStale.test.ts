import {expect, test} from 'vitest';
import {isStale} from './isStale';

test.each<[day: string, isOld: boolean]>([
  ['2026-11-23', false],
  ['2027-02-20', false],
  ['2027-02-21', true],
  ['2028-01-01', true],
  // A clock that is set back makes nothing stale.
  ['2020-01-01', false]
])('compared on 23 November 2026, seen on %s', (day, isOld) => {
  expect(isStale('2026-11-23', Date.parse(`${day}T00:00:01Z`))).toBe(isOld);
});
