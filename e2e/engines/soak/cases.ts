import {
  QUESTION_IDS,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '@/lib/rules';
import {goodAnswers} from '../../../lib/rules/cases/anyAnswers.fixture';
import {TODAY} from '../../support/test';
import {pick, type Random} from './random';
import {chance} from './state';
import {type Walk} from './walk';

/** Nobody can have an answer of this day yet. */
export const TOMORROW: IsoDate = '2026-11-24';

/** Days on which, or near which, something ends; the last ones are still to come. */
export const DAYS: readonly IsoDate[] = [
  '2024-02-29',
  '2025-11-22',
  '2025-11-23',
  '2026-05-14',
  '2026-06-30',
  '2026-07-01',
  '2026-09-23',
  '2026-10-24',
  '2026-11-09',
  '2026-11-16',
  TODAY,
  TOMORROW,
  '2026-12-01'
];

/** Nothing stands in the way, but for a few answers. */
export function anyCase(random: Random): Answers {
  const others = Array.from({length: Math.floor(random() * 6)}, () => pick(random, QUESTION_IDS));
  return {
    ...goodAnswers(TODAY),
    ...Object.fromEntries(others.map((question) => [question, anyAnswer(random, question)]))
  };
}

function anyAnswer(random: Random, question: QuestionId): Answer {
  const asked = questionOf(question);
  if (random() < 0.12) return UNKNOWN;
  switch (asked.kind) {
    case 'choice':
      return pick<string>(random, asked.options) as Answer;
    case 'several': {
      if (random() < 0.2) return [asked.none] as Answer;
      const ticked = [pick(random, asked.options), pick(random, asked.options)];
      return asked.options.filter((option) => ticked.includes(option));
    }
    case 'date':
      return pick(random, DAYS);
    default:
      return asked satisfies never;
  }
}

/** What the person says to a question: mostly what fits their case. */
const CASE = new WeakMap<Walk, Answers>();

export function answerTo(walk: Walk, question: QuestionId): Answer {
  const known = CASE.get(walk) ?? anyCase(walk.random);
  CASE.set(walk, known);
  return (chance(walk, 0.85) ? known[question] : undefined) ?? anyAnswer(walk.random, question);
}
