import {expect, test} from 'vitest';
import {wordsOn} from './wordsOn';

const WORDS = {
  title: 'Term',
  why: 'A year.',
  failures: {over: {why: 'Over a year.', change: 'Nothing.'}},
  versions: {
    '2026-07-01': {why: 'A year from the appeal.'},
    '2027-01-01': {why: 'Six months.', failures: {over: {why: 'Over six months.'}}}
  }
};

test.each([
  ['2026-06-30', 'A year.', 'Over a year.'],
  ['2026-07-01', 'A year from the appeal.', 'Over a year.'],
  ['2026-12-31', 'A year from the appeal.', 'Over a year.'],
  ['2027-01-01', 'Six months.', 'Over six months.']
])('on %s the words of that day are used', (day, why, over) => {
  expect(wordsOn(WORDS, day)).toEqual({
    title: 'Term',
    why,
    failures: {over: {why: over, change: 'Nothing.'}}
  });
});

test('words without versions are used on every day', () => {
  expect(wordsOn({title: 'Term'}, '2023-01-01')).toEqual({title: 'Term'});
});
