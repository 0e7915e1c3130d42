import {expect, test} from 'vitest';
import {LIMITS} from '../rules';
import {compareLimits} from './limits';

const TODAY = {limits: new Map(Object.entries(LIMITS))};

const [civil, ruling, ...others] = LIMITS.appealFirst;
const appeal = (...limits: readonly (typeof civil)[]) => ({
  limits: new Map(TODAY.limits).set(
    'appealFirst',
    limits.flatMap((one) => one ?? [])
  )
});

test('the time limits of other ways are the same as themselves, in whichever order', () => {
  expect(compareLimits(TODAY, TODAY)).toEqual([]);
  expect(compareLimits(TODAY, appeal(ruling, civil, ...others))).toEqual([]);
});

test('a time limit of another way that is longer is named alone, with both', () => {
  const longer = {...civil, term: {months: 2}} as typeof civil;
  expect(compareLimits(TODAY, appeal(longer, ruling, ...others))).toEqual([
    {remedy: 'appealFirst', old: civil, now: longer}
  ]);
});

test('a time limit that is new, or there no more, is named by what there is of it', () => {
  const without = appeal(civil, ...others);
  expect(compareLimits(TODAY, without)).toEqual([{remedy: 'appealFirst', old: ruling, now: undefined}]);
  expect(compareLimits(without, TODAY)).toEqual([{remedy: 'appealFirst', old: undefined, now: ruling}]);
});

test('of a revision that has none as data nothing is said', () => {
  expect(compareLimits({}, TODAY)).toEqual([]);
});
