import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isRealDay, partsOf} from '../rules';
import {anyDayBetween} from '../rules/calendar/anyDay.fixture';
import {anyText} from './anyDraft.fixture';
import {pastedDate} from './pastedDate';

const THE_DAY = {year: 2026, month: 11, day: 23};

test.each([
  '23.11.2026',
  '23. 11. 2026',
  '23 11 2026',
  '23/11/2026',
  '23-11-2026',
  '2026-11-23',
  '2026.11.23',
  ' 23.11.2026 ж. ',
  'от 23.11.2026 г.',
  '\t23.11.2026\r\n',
  '«2026-11-23»'
])('%j is 23 November 2026', (text) => expect(pastedDate(text)).toEqual(THE_DAY));

test('a day and a month may have one digit', () => {
  expect(pastedDate('1.7.2026')).toEqual({year: 2026, month: 7, day: 1});
  expect(pastedDate('2026-7-1')).toEqual({year: 2026, month: 7, day: 1});
});

test.each([
  '',
  'вчера',
  '23',
  '11.2026',
  '23.11.26',
  '23112026',
  '30.02.2026',
  '11/23/2026',
  '00.11.2026',
  '23.11.20260',
  '123.11.2026',
  '23.11.2026 и 24.11.2026',
  '٢٣.١١.٢٠٢٦'
])('%j is no day', (text) => expect(pastedDate(text)).toBeUndefined());

describe('any day', () => {
  test('is read in either order, whatever stands between its parts', () => {
    const separator = fc.constantFrom('.', '-', '/', ' ', '. ', ' / ');
    fc.assert(
      fc.property(anyDayBetween('1000-01-01', '2999-12-31'), separator, (date, between) => {
        const parts = partsOf(date);
        expect(pastedDate([parts.day, parts.month, parts.year].join(between))).toEqual(parts);
        expect(pastedDate(date.replaceAll('-', between))).toEqual(parts);
      })
    );
  });

  test('read from any text is a real one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/)), (text) => {
        const found = pastedDate(text);
        expect(found === undefined || isRealDay(found)).toBe(true);
      }),
      {numRuns: 500}
    );
  });
});
