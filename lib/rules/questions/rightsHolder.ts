import type {Answer, Answers} from './answers';
import {QUESTION_IDS, questionOf, type QuestionId} from './catalogue';

/** Whom an answer names: the questions after it that say "you" are asked about this person or organisation. */
const NAMED_BY: {readonly [Q in QuestionId]?: (answer: Answer | undefined) => unknown} = {
  applicant: (answer) => answer === 'organisation',
  whoseRights: (answer) => answer
};

/** The questions answered about somebody else, once `question` gets another answer than it had. */
export function answeredForAnother(
  question: QuestionId,
  given: Answer,
  answers: Answers
): readonly QuestionId[] {
  const named = NAMED_BY[question];
  const before = answers[question];
  if (named === undefined || before === undefined || named(before) === named(given)) return [];
  return QUESTION_IDS.slice(QUESTION_IDS.indexOf(question) + 1).filter(
    (id) => answers[id] !== undefined && (questionOf(id).about === 'rightsHolder' || id in NAMED_BY)
  );
}
