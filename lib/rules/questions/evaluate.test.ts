import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Truth} from '../logic';
import {all, answered, any, evaluate, given, not, type Answers, type Condition} from '.';
import {anySituation, withMore} from '../cases/anyAnswers.fixture';
import {anyCondition} from './anyCondition.fixture';

const TODAY = '2026-11-23';
const truthOf = (condition: Condition, answers: Answers) => evaluate(condition, answers, TODAY);

const byCourt = answered('appliedBy', 'court');
const COURT: Answers = {appliedBy: 'court'};
const NOBODY: Answers = {appliedBy: 'nobody'};
const DONT_KNOW: Answers = {appliedBy: 'unknown'};

describe('answered', () => {
  test('is unknown before the question is answered', () => expect(truthOf(byCourt, {})).toBe('unknown'));
  test('holds for an option it names', () => expect(truthOf(byCourt, COURT)).toBe('true'));
  test('fails for another option', () => expect(truthOf(byCourt, NOBODY)).toBe('false'));
  test('stays unknown after "I don\'t know"', () => expect(truthOf(byCourt, DONT_KNOW)).toBe('unknown'));

  const named = answered('appliedBy', 'court', 'unknown');
  test('takes "I don\'t know" for a yes only where it names it', () => {
    expect(truthOf(named, DONT_KNOW)).toBe('true');
    expect(truthOf(named, {})).toBe('unknown');
    expect(truthOf(named, NOBODY)).toBe('false');
  });
});

describe('answered, of a question that takes several', () => {
  const property = answered('constitutionalRight', 'property', 'work');
  test.each<[Answers['constitutionalRight'], Truth]>([
    [['property'], 'true'],
    [['life', 'work'], 'true'],
    [['life', 'home'], 'false'],
    [['noneFits'], 'false'],
    ['unknown', 'unknown'],
    [undefined, 'unknown']
  ])('one of %j is enough: %s', (constitutionalRight, truth) => {
    const answers = constitutionalRight === undefined ? {} : {constitutionalRight};
    expect(truthOf(property, answers)).toBe(truth);
  });
});

describe('given', () => {
  const pending = given(byCourt, answered('appellateAct', 'appealPending'));
  test.each<[Answers, Truth]>([
    [{}, 'unknown'],
    [{appellateAct: 'appealPending'}, 'unknown'],
    [{appellateAct: 'inForce'}, 'unknown'],
    [COURT, 'unknown'],
    [NOBODY, 'false'],
    [{...NOBODY, appellateAct: 'appealPending'}, 'false'],
    [{...COURT, appellateAct: 'appealPending'}, 'true'],
    [{...COURT, appellateAct: 'inForce'}, 'false'],
    [{...COURT, appellateAct: 'unknown'}, 'unknown'],
    [{...DONT_KNOW, appellateAct: 'appealPending'}, 'unknown']
  ])('looks at its second part once the first holds: %j is %s', (answers, truth) =>
    expect(truthOf(pending, answers)).toBe(truth)
  );
});

describe('not, all and any', () => {
  const yes = answered('provision', 'named');
  const no = answered('provision', 'notYet');
  const provision: Answers = {provision: 'named'};

  test('not turns a yes and a no, and leaves unknown', () => {
    expect(truthOf(not(yes), provision)).toBe('false');
    expect(truthOf(not(no), provision)).toBe('true');
    expect(truthOf(not(byCourt), provision)).toBe('unknown');
    expect(truthOf(not(byCourt), DONT_KNOW)).toBe('unknown');
  });

  test('all fails on one no, any holds on one yes, whatever is unknown', () => {
    expect(truthOf(all(byCourt, no), provision)).toBe('false');
    expect(truthOf(all(byCourt, yes), provision)).toBe('unknown');
    expect(truthOf(any(byCourt, yes), provision)).toBe('true');
    expect(truthOf(any(byCourt, no), provision)).toBe('unknown');
  });
});

test('another answer never changes what is decided', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, anySituation, (condition, {answers, asOf}, more) => {
      const before = evaluate(condition, answers, asOf.today);
      fc.pre(before !== 'unknown');
      expect(evaluate(condition, withMore(answers, more.answers, asOf.today), asOf.today)).toBe(before);
    })
  );
});

test('answers to other questions do not count', () => {
  fc.assert(
    fc.property(anySituation, ({answers: {appliedBy: _, ...others}}) => {
      expect(truthOf(byCourt, others)).toBe('unknown');
    })
  );
});
