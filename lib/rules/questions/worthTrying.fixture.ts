import type {IsoDate} from '../calendar';
import {lastDayOf} from '../calendar';
import {questionOf, UNKNOWN, type Answer, type QuestionId} from '../questions';

/**
 * Answers to a question that between them bring about whatever it can bring about: every option, and days on
 * both sides of every term, one of them on the doubtful Monday after a last day on a Sunday (of 23 November 2026).
 */
export function worthTrying(id: QuestionId, today: IsoDate): readonly Answer[] {
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return [...question.options, UNKNOWN] as Answer[];
    case 'several':
      return [...question.options.map((option) => [option]), [question.none], UNKNOWN] as Answer[];
    case 'date':
      return [today, '2025-11-22', lastDayOf({months: -18}, today), UNKNOWN];
    default:
      return question satisfies never;
  }
}
