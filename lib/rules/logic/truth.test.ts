import {describe, expect, test} from 'vitest';
import * as kleene from '.';
import {not, truthOf, type Truth} from '.';

const and = (values: readonly Truth[]) => kleene.and(values, (value) => value);
const or = (values: readonly Truth[]) => kleene.or(values, (value) => value);

const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];
const PAIRS = TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const));
const TRIPLES = PAIRS.flatMap(([a, b]) => TRUTHS.map((c) => [a, b, c] as const));

describe('not', () => {
  test.each<[Truth, Truth]>([
    ['true', 'false'],
    ['false', 'true'],
    ['unknown', 'unknown']
  ])('of %s is %s', (value, expected) => expect(not(value)).toBe(expected));
});

// Kleene's strong tables, cell by cell: value, value, both, either.
test.each<[Truth, Truth, Truth, Truth]>([
  ['true', 'true', 'true', 'true'],
  ['true', 'false', 'false', 'true'],
  ['true', 'unknown', 'unknown', 'true'],
  ['false', 'true', 'false', 'true'],
  ['false', 'false', 'false', 'false'],
  ['false', 'unknown', 'false', 'unknown'],
  ['unknown', 'true', 'unknown', 'true'],
  ['unknown', 'false', 'false', 'unknown'],
  ['unknown', 'unknown', 'unknown', 'unknown']
])('of %s and %s, “and” makes %s, “or” makes %s', (a, b, both, either) => {
  expect(and([a, b])).toBe(both);
  expect(or([a, b])).toBe(either);
});

test('“and” over nothing is true, “or” over nothing is false', () => {
  expect(and([])).toBe('true');
  expect(or([])).toBe('false');
});

test('“and” or “or” over a single value gives that value', () => {
  for (const value of TRUTHS) {
    expect(and([value])).toBe(value);
    expect(or([value])).toBe(value);
  }
});

test('more than two are taken pair by pair, in any order', () => {
  for (const [a, b, c] of TRIPLES) {
    expect(and([a, b, c])).toBe(and([and([a, b]), c]));
    expect(or([a, b, c])).toBe(or([or([a, b]), c]));
    expect(and([c, a, b])).toBe(and([a, b, c]));
    expect(or([c, a, b])).toBe(or([a, b, c]));
  }
});

test('not exchanges and with or', () => {
  for (const [a, b] of PAIRS) {
    expect(not(and([a, b]))).toBe(or([not(a), not(b)]));
    expect(not(or([a, b]))).toBe(and([not(a), not(b)]));
  }
});

test('knowing more never changes what is known', () => {
  for (const [a, b] of PAIRS) {
    for (const combine of [and, or]) {
      const known = combine([a, b]);
      if (known === 'unknown') continue;
      for (const a2 of a === 'unknown' ? TRUTHS : [a]) {
        for (const b2 of b === 'unknown' ? TRUTHS : [b]) expect(combine([a2, b2])).toBe(known);
      }
    }
  }
});

test('a boolean has its truth', () => {
  expect([true, false].map(truthOf)).toEqual(['true', 'false']);
});

test('evaluation stops once the result is certain', () => {
  const stop = (): Truth => {
    throw new Error('looked too far');
  };
  const first = (value: Truth) => [() => value, stop];
  expect(kleene.and(first('false'), (look) => look())).toBe('false');
  expect(kleene.or(first('true'), (look) => look())).toBe('true');
});
