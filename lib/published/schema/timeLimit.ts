import * as z from 'zod';
import type {TimeLimit, TimeLimitRule} from '@/lib/rules';
import {condition} from './condition';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {citation, id, period, term} from './law';
import {message, wordsNamed} from './words';

type KeptBy = NonNullable<TimeLimit['keptBy']>[number];

const keptBy = z.strictObject({
  when: condition,
  filedOn: id.describe('The question for the day of that filing.'),
  whileIn: z.optional(id).describe('Only if this other time limit is kept on the day of the assessment.'),
  doubtful: z.optional(z.literal(true)).describe('Whether that day counts is not written in the law.')
} satisfies FieldsOf<KeptBy>);

const part = z.strictObject({part: z.enum(['left', 'anew']), when: condition} satisfies FieldsOf<
  Required<TimeLimit>['parts'][number]
>);

const version = z
  .strictObject({
    inForce: period,
    citations: nonEmpty(citation),
    runs: condition.describe('It has begun once this holds,'),
    from: id.describe('on the day answered to this question,'),
    term: term.describe('and is as long as this.'),
    sure: z.optional(condition).describe('What else it takes that it is surely kept today.'),
    alsoToldIf: z
      .optional(condition)
      .describe('Its last day is told also while this holds, though it is not known whether it has begun.'),
    untoldIf: z.optional(condition).describe('Its last day is earlier than it seems and cannot be told.'),
    keptBy: z
      .optional(nonEmpty(keptBy))
      .describe('An earlier filing on whose day it is looked at instead of the day of the assessment.'),
    parts: z
      .optional(nonEmpty(part))
      .describe('It runs for this part of a case alone, left as it was or decided anew, while this holds.'),
    filed: z.optional(condition).describe('Filed already: there is no last day to tell.'),
    words: wordsNamed({title: message, how: message})
  } satisfies FieldsOf<TimeLimit>)
  .meta({id: 'TimeLimitVersion', description: 'A time limit as it applied in one period.'});

export const timeLimit = z
  .strictObject({
    id,
    versions: nonEmpty(version).describe('Newest first.')
  } satisfies FieldsOf<TimeLimitRule>)
  .meta({id: 'TimeLimit', description: 'A time limit that an application has to keep.'});
