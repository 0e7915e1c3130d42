import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lastDayOf, workingDayFrom, type IsoDate} from '../calendar';
import {anyDayBetween} from '../calendar/anyDay.fixture';
import type {Truth} from '../logic';
import {evaluate, rolledOver, within} from '.';

const YEAR = {years: 1} as const;
const year = within(YEAR, 'appellateDate');
const movedYear = rolledOver(YEAR, 'appellateDate');

describe('a term until today', () => {
  test.each<[string, IsoDate, IsoDate, Truth, Truth]>([
    ['on its first day', '2026-11-23', '2026-11-23', 'true', 'false'],
    ['on its last day', '2025-11-23', '2026-11-23', 'true', 'false'],
    ['the day after a last day on a weekday', '2025-11-23', '2026-11-24', 'false', 'false'],
    ['on a last day that is a Saturday', '2025-11-21', '2026-11-21', 'true', 'false'],
    ['on the Sunday after it', '2025-11-21', '2026-11-22', 'unknown', 'true'],
    ['on the Monday after it', '2025-11-21', '2026-11-23', 'unknown', 'true'],
    ['on the Tuesday after it', '2025-11-21', '2026-11-24', 'false', 'false'],
    ['on the Monday after a last day on Sunday', '2025-11-22', '2026-11-23', 'unknown', 'true'],
    ['a leap day later', '2024-02-29', '2025-02-28', 'true', 'false'],
    ['the day after that', '2024-02-29', '2025-03-01', 'false', 'false']
  ])('%s', (_, appellateDate, today, inTime, moved) => {
    expect(evaluate(year, {appellateDate}, today)).toBe(inTime);
    expect(evaluate(movedYear, {appellateDate}, today)).toBe(moved);
  });

  test('is unknown without its date', () => {
    for (const answers of [{}, {appellateDate: 'unknown'}] as const) {
      expect(evaluate(year, answers, '2026-11-23')).toBe('unknown');
      expect(evaluate(movedYear, answers, '2026-11-23')).toBe('unknown');
    }
  });
});

describe('a term from one date to another', () => {
  const filed = within(YEAR, 'appellateDate', 'firstFiledOn');
  const long = '2030-01-01';

  test('does not look at today', () => {
    const answers = {appellateDate: '2025-03-03', firstFiledOn: '2026-03-03'} as const;
    expect(evaluate(filed, answers, long)).toBe('true');
    expect(evaluate(filed, {...answers, firstFiledOn: '2026-03-04'}, long)).toBe('false');
  });

  test('is unknown until both dates are known', () => {
    expect(evaluate(filed, {appellateDate: '2025-03-03'}, long)).toBe('unknown');
    expect(evaluate(filed, {firstFiledOn: '2026-03-03'}, long)).toBe('unknown');
    expect(evaluate(filed, {appellateDate: '2025-03-03', firstFiledOn: 'unknown'}, long)).toBe('unknown');
    expect(evaluate(filed, {appellateDate: 'unknown', firstFiledOn: '2026-03-03'}, long)).toBe('unknown');
  });
});

test('it is in time, on a doubtful day or out of time, and doubtful only around a weekend', () => {
  const anyDay = anyDayBetween('2024-01-01', '2027-12-31');
  fc.assert(
    fc.property(anyDay, anyDay, (appellateDate, today) => {
      const inTime = evaluate(year, {appellateDate}, today);
      const last = lastDayOf(YEAR, appellateDate);
      expect(evaluate(movedYear, {appellateDate}, today)).toBe(inTime === 'unknown' ? 'true' : 'false');
      if (inTime === 'unknown') expect(workingDayFrom(last)).not.toBe(last);
      expect(inTime === 'true').toBe(today <= last);
    }),
    {numRuns: 500}
  );
});
