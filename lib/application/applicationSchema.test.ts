import {expect, it} from 'vitest';
import {LONGEST_TEXT, problemsIn} from './applicationSchema';

it('asks to check an IIN that has not twelve digits, and nothing else', () => {
  expect(problemsIn({iin: ''})).toEqual({});
  expect(problemsIn({iin: '900101 400123'})).toEqual({});
  expect(problemsIn({iin: '90010140012', fullName: 'Ә'})).toEqual({iin: 'iinDigits'});
  expect(problemsIn({iin: 'не знаю'})).toEqual({iin: 'iinDigits'});
  expect(problemsIn({caseNumber: '12'})).toEqual({});
});

it('flags each text that is too long', () => {
  const most = 'а'.repeat(LONGEST_TEXT);
  expect(problemsIn({story: most, iin: ''})).toEqual({});
  expect(problemsIn({story: `${most}а`, iin: `${most}а`, courts: 'а'})).toEqual({
    story: 'tooLong',
    iin: 'tooLong'
  });
});
