import {expect, it} from 'vitest';
import {LONGEST_TEXT, problemIn} from './fieldProblem';

it('asks to check an IIN that has not twelve digits, and nothing else', () => {
  expect(problemIn('iin', '')).toBeUndefined();
  expect(problemIn('iin', '900101 400123')).toBeUndefined();
  expect(problemIn('iin', '90010140012')).toBe('iinDigits');
  expect(problemIn('iin', 'не знаю')).toBe('iinDigits');
  expect(problemIn('caseNumber', '12')).toBeUndefined();
});

it('tells of a text that is too long', () => {
  expect(problemIn('story', 'а'.repeat(LONGEST_TEXT))).toBeUndefined();
  expect(problemIn('story', 'а'.repeat(LONGEST_TEXT + 1))).toBe('tooLong');
});
