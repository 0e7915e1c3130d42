import {questionOf, UNKNOWN, type QuestionId} from '.';

/** Every option of a question by its id, "none of them" and "I don't know" included; none for a date. */
export function optionsOf(id: QuestionId): readonly string[] {
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return [...question.options, UNKNOWN];
    case 'several':
      return [...question.options, question.none, UNKNOWN];
    case 'date':
      return [];
    default:
      return question satisfies never;
  }
}
