import {describe, expect, test} from 'vitest';
import {branchesOver, evaluateTree, leavesOf, undecidedLeaves, type Tree, type Truth} from '.';

interface Fact {
  readonly op: 'fact';
  readonly is: Truth;
  /** Permanently unknown. */
  readonly stuck?: true;
}

const {all, any, given, not} = branchesOver<Fact>();
const yes: Fact = {op: 'fact', is: 'true'};
const no: Fact = {op: 'fact', is: 'false'};
const open: Fact = {op: 'fact', is: 'unknown'};
const other: Fact = {op: 'fact', is: 'unknown'};
const stuck: Fact = {op: 'fact', is: 'unknown', stuck: true};

const truthOf = ({is}: Fact) => is;
const isStuck = (fact: Fact) => fact.stuck === true;
const undecided = (tree: Tree<Fact>) => undecidedLeaves(tree, truthOf);
const towards = (of: 'true' | 'false', tree: Tree<Fact>) => undecidedLeaves(tree, truthOf, {of, isStuck});

test('leaves come in the order in which a tree names them', () => {
  expect(leavesOf(all(given(yes, not(no)), any(open, other)))).toEqual([yes, no, open, other]);
});

test.each<[Tree<Fact>, Truth]>([
  [given(yes, no), 'false'],
  [given(no, yes), 'false'],
  [given(open, yes), 'unknown'],
  [not(all(yes, no)), 'true'],
  [any(no, given(yes, open)), 'unknown']
])('%j is %s', (tree, truth) => expect(evaluateTree(tree, truthOf)).toBe(truth));

describe('the leaves that keep a tree unknown', () => {
  test('are none once it is known', () => {
    expect(undecided(all(no, open))).toEqual([]);
    expect(undecided(any(yes, open))).toEqual([]);
  });

  test('are those of its unknown parts', () => {
    expect(undecided(all(yes, open, not(other)))).toEqual([open, other]);
  });

  test('are looked for inside `given` only once its condition holds', () => {
    expect(undecided(given(open, other))).toEqual([open]);
    expect(undecided(given(yes, other))).toEqual([other]);
  });
});

describe('towards a truth', () => {
  test('no part counts beside one that is stuck, where every part is needed', () => {
    expect(towards('true', all(open, stuck))).toEqual([]);
    expect(towards('true', any(open, stuck))).toEqual([open, stuck]);
    expect(towards('true', all(open, any(stuck, other)))).toEqual([open, stuck, other]);
    expect(towards('true', all(open, given(yes, stuck)))).toEqual([]);
  });

  test('"not" turns what is needed around', () => {
    expect(towards('false', all(open, stuck))).toEqual([open, stuck]);
    expect(towards('false', any(open, stuck))).toEqual([]);
    expect(towards('true', not(all(open, stuck)))).toEqual([open, stuck]);
    expect(towards('true', not(any(open, stuck)))).toEqual([]);
  });
});
