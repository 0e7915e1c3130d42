import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation} from './cases/anyAnswers.fixture';
import {leavesOf} from './logic';
import {
  evaluate,
  QUESTION_IDS,
  questionsIn,
  undecided,
  undecidedBy,
  type Answers,
  type AnswerTest,
  type Condition,
  type QuestionId
} from './questions';
import {worthTrying} from './cases/worthTrying.fixture';
import {RULE_CONDITIONS} from './cases/ruleConditions.fixture';
import {optionsOf} from './questions/options.fixture';

const TODAY = '2026-11-23';

describe.each(RULE_CONDITIONS)('$name', ({condition}) => {
  test('names only questions and options that exist', () => {
    expect(QUESTION_IDS).toEqual(expect.arrayContaining([...questionsIn(condition)]));
    for (const [id, option] of optionsNamedIn(condition)) expect(optionsOf(id)).toContain(option);
  });

  test('can be decided by each question that keeps it undecided', () => {
    fc.assert(
      fc.property(anySituation, ({answers}) => {
        // Whether a last day moves is left open by the law; no answer decides it.
        fc.pre(!leavesOf(condition).some((test) => isLeftOpen(test, answers)));
        for (const id of undecided(condition, answers, TODAY)) {
          expect(someAnswerDecides(condition, id, answers), id).toBe(true);
        }
      }),
      {numRuns: 20}
    );
  });
});

const isLeftOpen = (test: AnswerTest, answers: Answers) =>
  evaluate(test, answers, TODAY) === 'unknown' && undecidedBy(test, answers).length === 0;

/** Tries answers to `id`, then to the other questions that keep the condition undecided, "I don't know" included. */
function someAnswerDecides(
  condition: Condition,
  id: QuestionId,
  answers: Answers,
  tried: readonly QuestionId[] = [id]
): boolean {
  return worthTrying(id).some((answer) => {
    const more = {...answers, [id]: answer};
    if (evaluate(condition, more, TODAY) !== 'unknown') return true;
    const next = undecided(condition, more, TODAY).find((question) => !tried.includes(question));
    return next !== undefined && someAnswerDecides(condition, next, more, [...tried, next]);
  });
}

const optionsNamedIn = (condition: Condition): readonly (readonly [QuestionId, string])[] =>
  leavesOf(condition).flatMap((leaf) =>
    leaf.op === 'answered' ? leaf.with.map((option) => [leaf.question, option] as const) : []
  );
