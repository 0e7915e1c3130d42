import * as z from 'zod/mini';
import {
  problemWith,
  QUESTION_IDS,
  questionOf,
  type Answer,
  type Answers,
  type IsoDate,
  type Problem,
  type QuestionId
} from '../rules';
import type {FieldValues, FormError} from './fields';
import {kindOf, type FormOutcome} from './kinds';

/** Validates an answer to each question; the form, drafts, files, links and commands all use it. */
const ANSWERS: ReadonlyMap<string, z.ZodMiniType<Answer>> = new Map(
  QUESTION_IDS.map((id) => [id, kindOf(questionOf(id)).answer(questionOf(id))])
);

export const isQuestion = (id: string): id is QuestionId => ANSWERS.has(id);

export const isAnswer = (id: string, answer: unknown): answer is Answer =>
  ANSWERS.get(id)?.safeParse(answer).success === true;

/** Every question by id, none of them required. */
export const ANSWERS_SCHEMA = z.strictObject(
  Object.fromEntries([...ANSWERS].map(([id, schema]) => [id, z.optional(schema)]))
);

/** Why an answer from outside cannot be accepted on this day, after these answers. */
export function problemIn(
  id: QuestionId,
  answer: unknown,
  before: Answers,
  today: IsoDate
): Problem | undefined {
  return isAnswer(id, answer) ? problemWith(id, answer, before, today) : 'notAnAnswer';
}

const PROBLEM_ERRORS = {
  notAnAnswer: 'noAnswer',
  future: 'future',
  tooEarly: 'tooEarly',
  tooLate: 'tooLate'
} as const satisfies Record<Problem, FormError>;

/**
 * The answer in the fields of a question, or an error code and the field it belongs to. `before` are the answers
 * that count so far, `today` is the day of the assessment.
 */
export function answerIn(
  id: QuestionId,
  values: Partial<FieldValues>,
  before: Answers,
  today: IsoDate
): FormOutcome {
  const question = questionOf(id);
  const kind = kindOf(question);
  const read = kind.read(question, values);
  const problem = 'answer' in read ? problemWith(id, read.answer, before, today) : undefined;
  return problem === undefined ? read : {error: PROBLEM_ERRORS[problem], field: kind.firstField};
}
