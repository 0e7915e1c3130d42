import {describe, expect, test} from 'vitest';
import {constitutionOf, correspondingTo, isUnder1995} from './constitution';
import {rulingOf, RULINGS} from './register';

describe('the articles of 1995 and of 2026', () => {
  test.each<[then: string, now: readonly string[]]>([
    ['13(2)', ['12']],
    ['39(1)', ['41']],
    ['77(3)(1)', ['19']],
    ['77(3)(10)', ['78(3)']],
    ['77(1)', []],
    ['4', []]
  ])('%s', (then, now) => expect(correspondingTo(then)).toEqual(now));
});

test('every ruling before 1 July 2026 whose Constitution we know was made under that of 1995', () => {
  for (const ruling of RULINGS) {
    const {date, constitution} = ruling;
    if (date !== undefined && constitution !== undefined) {
      expect(isUnder1995(ruling), `${ruling.number}`).toBe(date < '2026-07-01');
    }
  }
});

test('a ruling under the Constitution in force needs no other', () => {
  const newest = rulingOf(89);
  expect(newest && constitutionOf(newest).map(({now}) => now)).toEqual([[], [], [], [], []]);
});
