import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation} from '../cases/anyAnswers.fixture';
import type {AsOf} from '../assessment/assess';
import {interview} from './interview';
import {problemWith, QUESTION_IDS, type Answers, type QuestionId} from '../questions';

const TODAY = {today: '2026-11-23'} as const;

/** The answers to the first so many questions asked. */
const firstOf = (asked: readonly QuestionId[], answers: Answers, count: number): Answers =>
  Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]]));

const forAny = (holds: (answers: Answers, asOf: AsOf) => void, numRuns = 60) =>
  fc.assert(
    fc.property(anySituation, ({answers, asOf}) => {
      holds(answers, asOf);
    }),
    {numRuns}
  );

describe('the replay', () => {
  test('of the answers it used gives the same interview', () => {
    forAny((given, asOf) => {
      const once = interview(given, asOf);
      expect(interview(once.answers, asOf)).toEqual(once);
    });
  });

  test('asks nothing twice and keeps an answer to each question it asked', () => {
    forAny((given, asOf) => {
      const {asked, answers, next} = interview(given, asOf);
      expect(new Set(asked).size).toBe(asked.length);
      expect(Object.keys(answers)).toEqual(asked);
      if (next !== undefined) expect(asked).not.toContain(next);
    });
  });

  test('keeps answers as they were given, and only possible ones', () => {
    forAny((given, asOf) => {
      const {asked, answers} = interview(given, asOf);
      asked.forEach((id, index) => {
        expect(answers[id]).toBe(given[id]);
        expect(problemWith(id, answers[id], firstOf(asked, answers, index), asOf.today)).toBeUndefined();
      });
    });
  });

  test('stops only at a question without a possible answer', () => {
    forAny((given, asOf) => {
      const {answers, next} = interview(given, asOf);
      if (next === undefined || given[next] === undefined) return;
      expect(problemWith(next, given[next], answers, asOf.today)).toBeDefined();
    });
  });

  test('passed through every state on its way: each question was the next one', () => {
    forAny((given, asOf) => {
      const {asked, answers} = interview(given, asOf);
      asked.forEach((id, index) => {
        expect(interview(firstOf(asked, answers, index), asOf).next).toBe(id);
      });
    }, 30);
  });

  test('does not count answers that nothing asked for', () => {
    forAny((given, asOf) => {
      const {asked, answers, next} = interview(given, asOf);
      const others = QUESTION_IDS.filter((id) => !asked.includes(id) && id !== next);
      const unasked = Object.fromEntries(others.map((id) => [id, given[id]]));
      expect(interview({...unasked, ...answers}, asOf).answers).toEqual(answers);
    });
  });
});

test('starts with what the person wants from the Court', () => {
  expect(interview({}, TODAY)).toEqual({asked: [], answers: {}, barred: false, next: 'request'});
});

test('takes questions in the order of the catalogue as far as their turn has come', () => {
  const {asked} = interview({request: 'checkNorm', applicant: 'citizen', whoseRights: 'mine'}, TODAY);
  expect(asked).toEqual(['request', 'applicant', 'whoseRights']);
});

test('an answer that is not possible is asked again', () => {
  const past = {request: 'checkNorm', applicant: 'nobody'} as unknown as Answers;
  expect(interview(past, TODAY)).toMatchObject({asked: ['request'], next: 'applicant'});
});
