import fc from 'fast-check';
import {expect, test} from 'vitest';
import {all, answered, any, evaluate, given, not, questionsIn, rolledOver, undecided, within} from '.';
import {anySituation} from '../cases/anyAnswers.fixture';
import {anyCondition} from './anyCondition.fixture';

test('every question a condition looks at is found, in order, with the day that a date cannot precede', () => {
  const condition = any(
    given(answered('appliedBy', 'court'), not(answered('participation', 'no'))),
    all(within({years: 1}, 'appellateDate', 'firstFiledOn'), rolledOver({months: 1}, 'noticeReceivedOn'))
  );
  expect(questionsIn(condition)).toEqual([
    'appliedBy',
    'participation',
    'appellateDate',
    'firstFiledOn',
    'noticeReceivedOn',
    'firstFiledOn'
  ]);
});

test('only questions that a condition names keep it undecided', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, (condition, {answers, asOf}) => {
      expect(questionsIn(condition)).toEqual(
        expect.arrayContaining([...undecided(condition, answers, asOf.today)])
      );
    })
  );
});

test('questions that a condition does not name do not count', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, (condition, {answers, asOf}) => {
      const named = Object.fromEntries(questionsIn(condition).map((id) => [id, answers[id]]));
      expect(evaluate(condition, named, asOf.today)).toBe(evaluate(condition, answers, asOf.today));
    })
  );
});
