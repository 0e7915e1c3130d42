import type {IsoDate} from '../calendar';
import {undecidedLeaves} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import type {DateId, QuestionId} from './catalogue';
import type {AnswerTest, Condition, TermBetween} from './condition';
import {truthOfTest} from './evaluate';
import {datesIn} from './mentions';

/**
 * The questions that keep a condition undecided: not answered yet, or answered "I don't know". Empty once it is
 * true or false, and where only the law leaves it open.
 */
export function undecided(condition: Condition, answers: Answers, today: IsoDate): readonly QuestionId[] {
  const tests = undecidedLeaves(condition, (test) => truthOfTest(test, answers, today));
  return [...new Set(tests.flatMap((test) => undecidedBy(test, answers)))];
}

/** Of these the questions that can still make the condition true. */
export function undecidedHope(condition: Condition, answers: Answers, today: IsoDate): readonly QuestionId[] {
  const isStuck = (test: AnswerTest) => undecidedBy(test, answers).length === 0;
  const tests = undecidedLeaves(condition, (test) => truthOfTest(test, answers, today), {
    of: 'true',
    isStuck
  });
  return [...new Set(tests.flatMap((test) => undecidedBy(test, answers)))];
}

/** The questions whose answers would decide a test that is unknown; none where only the law leaves it open. */
export const undecidedBy = (test: AnswerTest, answers: Answers): readonly QuestionId[] =>
  test.op === 'answered'
    ? [test.question]
    : datesOf(test, answers).filter((id) => answers[id] === undefined || answers[id] === UNKNOWN);

/** Where a term begins matters before what it cannot precede. */
function datesOf(condition: TermBetween, answers: Answers): readonly DateId[] {
  const began = answers[condition.of];
  const known = began !== undefined && began !== UNKNOWN;
  return datesIn(condition).filter((id) => !known || id === condition.until);
}

/** Those of them that can still be asked. */
export function unanswered(questions: readonly QuestionId[], answers: Answers): readonly QuestionId[] {
  return questions.filter((id) => answers[id] === undefined);
}
