import {isAnswer, isQuestion, kindOf, problemIn} from '@/lib/answers/reading';
import {QUESTION_IDS, questionOf, type Answers, type IsoDate} from '@/lib/rules';

export type ReadAnswers = {readonly answers: Answers} | {readonly errors: readonly string[]};

/** Reads answers from JSON; every error names what is wrong and what would be right. */
export function readAnswers(text: string, today: IsoDate): ReadAnswers {
  const given = parse(text);
  if (given === undefined)
    return {errors: ['The answers are no JSON object, such as {"request": "checkNorm"}.']};
  const entries = Object.entries(given);
  const answers: Answers = Object.fromEntries(entries.filter(([id, answer]) => isAnswer(id, answer)));
  const errors = entries.flatMap(([id, answer]) => errorIn(id, answer, answers, today));
  return errors.length > 0 ? {errors} : {answers};
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? {...value} : undefined;
  } catch {
    return undefined;
  }
}

function errorIn(id: string, answer: unknown, given: Answers, today: IsoDate): readonly string[] {
  if (!isQuestion(id)) return [`${id}: no such question. The questions are ${QUESTION_IDS.join(', ')}.`];
  const problem = problemIn(id, answer, given, today);
  if (problem === undefined) return [];
  const question = questionOf(id);
  return [
    `${id}: ${JSON.stringify(answer)} ${REASONS[problem]}; right would be ${kindOf(question).describe(question)}.`
  ];
}

const REASONS = {
  notAnAnswer: 'is no answer to it',
  future: 'is after the day of the assessment',
  tooEarly: 'is before a date that it must not precede',
  tooLate: 'is after the last day that makes sense'
} as const;
