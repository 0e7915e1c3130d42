import {questionOf, UNKNOWN, type Answer, type QuestionId} from '.';

/**
 * Days that between them bring about whatever days can, in an assessment on 23 November 2026, a Monday: that day;
 * days whose year ended the Sunday before, and on a Saturday half a year before; and the Monday after the latter.
 */
const DAYS = ['2026-11-23', '2025-11-22', '2025-05-23', '2026-05-25'] as const;

/** Answers that between them bring about whatever a question can. */
export function worthTrying(id: QuestionId): readonly Answer[] {
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return [...question.options, UNKNOWN] as Answer[];
    case 'several':
      return [...question.options.map((option) => [option]), [question.none], UNKNOWN] as Answer[];
    case 'date':
      return [...DAYS, UNKNOWN];
    default:
      return question satisfies never;
  }
}
