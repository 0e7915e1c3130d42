import {describe, expect, test} from 'vitest';
import {QUESTION_IDS} from '../questions';
import {assess, type QuestionId} from '..';
import {isLeftOut, lineOf} from './line.fixture';
import {ONE_ANSWER_AWAY} from './oneAnswer.fixture';
import {optionsOf} from '../questions/options.fixture';

describe.each(ONE_ANSWER_AWAY)('$story', ({rows}) => {
  test.each(rows)('$question: $option', ({answers, asOf, comesOut, concernsNobody}) => {
    const assessment = assess(answers, asOf);
    expect(lineOf(assessment)).toBe(comesOut);
    expect(isLeftOut(assessment, concernsNobody)).toBe(true);
  });
});

test('no two stories begin alike', () => {
  const beginnings = ONE_ANSWER_AWAY.map(({begins}) => begins);
  expect(new Set(beginnings).size).toBe(beginnings.length);
});

/** Each option of the questions that are asked under the law in force; of dates, days that tell something. */
test('every option of every question is looked at somewhere', () => {
  const seen = new Set(
    ONE_ANSWER_AWAY.flatMap(({rows}) => rows.map(({question, option}) => `${question} ${option}`))
  );
  const missing = QUESTION_IDS.filter((id) => !ONLY_EARLIER.includes(id)).flatMap((id) =>
    optionsOf(id)
      .map((option) => `${id} ${option}`)
      .filter((row) => !seen.has(row))
  );
  expect(missing).toEqual([]);
});

/** Asked under the law before 1 July 2026 alone. */
const ONLY_EARLIER: readonly QuestionId[] = ['courtActDate', 'stateDuty'];
