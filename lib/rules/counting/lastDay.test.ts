import {describe, expect, test} from 'vitest';
import {daysAfter, daysBetween, type IsoDate} from '../calendar';
import {lastDay, type CodeId, type CountedTerm, type Unsettled} from '.';

type Example = readonly [event: IsoDate, code: CodeId, term: CountedTerm, last: IsoDate];

describe('the worked examples', () => {
  test.each<Example>([
    ['2026-10-26', 'civil', {months: 1}, '2026-11-26'],
    ['2026-11-16', 'civil', {workingDays: 10}, '2026-11-30'],
    ['2026-12-07', 'civil', {workingDays: 10}, '2026-12-22'],
    ['2026-08-25', 'civil', {months: 6}, '2027-02-25'],
    ['2026-11-16', 'criminal', {sutki: 15}, '2026-12-01'],
    ['2026-11-26', 'criminal', {sutki: 3}, '2026-11-30'],
    ['2026-11-16', 'administrativeOffence', {sutki: 10}, '2026-11-26'],
    ['2026-06-12', 'administrativeOffence', {months: 3}, '2026-09-14'],
    ['2026-06-13', 'civil', {months: 3}, '2026-09-14'],
    ['2025-11-26', 'constitutionalCourt', {years: 1}, '2026-11-26']
  ])('%s, %s, %o: %s', (event, code, term, last) => expect(lastDay({code, term}, event).day).toBe(last));
});

describe('where the law or the calendar is not settled, the earlier day', () => {
  test.each<[...Example, latest: IsoDate, Unsettled[]]>([
    // Ten сутки: read literally, KoAP 739(3) excludes weekends.
    ['2026-11-16', 'administrativeOffence', {sutki: 10}, '2026-11-26', '2026-11-30', ['sutki']],
    // No provision says whether the Court's year moves from a Sunday or a holiday.
    ['2025-11-22', 'constitutionalCourt', {years: 1}, '2026-11-22', '2026-11-23', ['lastDayOff']],
    ['2025-12-16', 'constitutionalCourt', {years: 1}, '2026-12-16', '2026-12-17', ['lastDayOff']],
    // 15 March 2027 by the Constitution; nobody has announced the calendar of 2027.
    [
      '2026-03-15',
      'constitutionalCourt',
      {years: 1},
      '2027-03-15',
      '2027-03-16',
      ['lastDayOff', 'dayOff', 'calendar']
    ],
    ['2026-09-15', 'civil', {months: 6}, '2027-03-15', '2027-03-16', ['dayOff', 'calendar']],
    ['2026-12-28', 'civil', {workingDays: 10}, '2027-01-11', '2027-01-14', ['dayOff', 'calendar']],
    // The published calendar had moved 30 August to this Monday before it ceased to be a holiday.
    ['2026-07-31', 'civil', {months: 1}, '2026-08-31', '2026-09-01', ['dayOff']],
    // A Saturday of a year whose transfers are not decided.
    ['2026-08-27', 'civil', {months: 6}, '2027-03-01', '2027-03-01', ['calendar']],
    ['2026-08-25', 'civil', {months: 6}, '2027-02-25', '2027-02-25', []],
    // The Sunday that was worked in exchange for Friday 3 January.
    ['2024-12-05', 'civil', {months: 1}, '2025-01-05', '2025-01-05', []],
    ['2024-12-03', 'civil', {months: 1}, '2025-01-05', '2025-01-05', []]
  ])('%s, %s, %o: %s, at most %s (%j)', (event, code, term, day, latest, unsettled) =>
    expect(lastDay({code, term}, event)).toEqual({day, latest, unsettled})
  );
});

test('days after are as many as said', () => {
  for (const count of [0, 1, 15, 366])
    expect(daysBetween('2027-12-20', daysAfter('2027-12-20', count))).toBe(count);
});
