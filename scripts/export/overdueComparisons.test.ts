import {expect, test} from 'vitest';
import {STALE_AFTER_DAYS as OF_THE_PAGE} from '@/lib/lawWatch/pins';
import {overdueComparisons, STALE_AFTER_DAYS} from './overdueComparisons.mjs';

const pins = [
  {act: 'courtLaw', language: 'kk', textOf: '2026-07-01', comparedOn: '2026-11-26'},
  {act: 'constitution', language: 'ru', textOf: '2026-07-01', comparedOn: '2026-12-26'}
];

test('the build warns of each comparison that is older than ninety days, and of no other', () => {
  expect(overdueComparisons(pins, new Date('2027-02-24T12:00:00Z'))).toEqual([]);
  expect(overdueComparisons(pins, new Date('2027-02-25T12:00:00Z'))).toEqual([
    'WARNING: courtLaw (kk, 2026-07-01) was last compared with its text 91 days ago: docs/law-watch.md'
  ]);
});

test('the page and the build call the same comparison old', () => {
  expect(STALE_AFTER_DAYS).toBe(OF_THE_PAGE);
});
