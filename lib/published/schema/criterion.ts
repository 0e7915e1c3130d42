import * as z from 'zod';
import type {Consequence, Criterion, Failure, Version} from '@/lib/rules';
import {condition} from './condition';
import {citation, id, period} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {message, wordsNamed, text} from './words';

const consequences = ['bars', 'premature', 'curable', 'unsettled'] as const satisfies readonly Consequence[];

export const consequence = z.enum(consequences);

const ground = z.int().min(1).max(5);

const grounds = {
  returned: z.optional(ground).describe('Subparagraph of art. 47(2) of Law 153-VII: a ground to return.'),
  refused: z.optional(ground).describe('Subparagraph of art. 48(3) of the same law: a ground to refuse.')
};

const failure = z
  .strictObject({
    id,
    when: z.optional(condition),
    consequence,
    mendedBy: z
      .union([z.literal('nothing'), z.record(id, z.string())])
      .describe(
        'The answers, by question, with which it is mended; "today" is the day on which they would be given. "nothing": no other answer mends it.'
      ),
    interpretation: z
      .optional(z.literal(true))
      .describe('Our doubt: the text of the law does not say it in so many words.'),
    ...grounds,
    citations: z.optional(nonEmpty(citation)).describe('Instead of the citations of the version.'),
    words: wordsNamed({why: message, change: message})
  } satisfies FieldsOf<Failure>)
  .meta({
    id: 'Failure',
    description:
      'One way in which a criterion is not met. The first whose `when` holds counts; one without `when` holds where `met` is false.'
  });

const version = z
  .strictObject({
    inForce: period,
    citations: nonEmpty(citation),
    when: z.optional(condition).describe('The criterion concerns only these cases; without it, all.'),
    met: condition,
    ...grounds,
    failures: nonEmpty(failure),
    words: wordsNamed({title: message, condition: message, met: message, unknown: message, find: message}),
    change: z.optional(text).describe('What this version changed.'),
    ended: z.optional(text).describe('What it means that no version came after it.')
  } satisfies FieldsOf<Version>)
  .meta({id: 'Version', description: 'A criterion as it applied in one period.'});

export const criterion = z
  .strictObject({
    id,
    versions: nonEmpty(version).describe('Newest first.')
  } satisfies FieldsOf<Criterion>)
  .meta({id: 'Criterion'});
