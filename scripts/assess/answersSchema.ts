import * as z from 'zod';
import {isIsoDate, QUESTION_IDS, questionOf, UNKNOWN, type Question} from '@/lib/rules';

/** Every question by id, none of them required; the same that `--schema` prints as JSON Schema. */
export const ANSWERS_SCHEMA = z.strictObject(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, z.optional(answerSchema(questionOf(id)))]))
);

function answerSchema(question: Question): z.ZodType {
  switch (question.kind) {
    case 'choice':
      return z.enum([...question.options, UNKNOWN]);
    case 'several':
      return z.union([
        z.literal(UNKNOWN),
        z.tuple([z.literal(question.none)]),
        z.array(z.enum([...question.options])).min(1)
      ]);
    case 'date':
      return z.union([z.literal(UNKNOWN), z.iso.date().refine(isIsoDate)]);
    default:
      return question satisfies never;
  }
}
