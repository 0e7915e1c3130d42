import {expect, test} from 'vitest';
import {contains} from '.';

const closed = {from: '2023-01-01', until: '2026-06-30'} as const;
const open = {from: '2026-07-01'} as const;

test('a period includes its first and its last day', () => {
  expect(contains(closed, '2023-01-01')).toBe(true);
  expect(contains(closed, '2026-06-30')).toBe(true);
});

test('a period excludes the days around it', () => {
  expect(contains(closed, '2022-12-31')).toBe(false);
  expect(contains(closed, '2026-07-01')).toBe(false);
});

test('a period without an end still runs', () => {
  expect(contains(open, '2026-06-30')).toBe(false);
  expect(contains(open, '2026-07-01')).toBe(true);
  expect(contains(open, '9999-12-31')).toBe(true);
});
