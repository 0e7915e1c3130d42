import * as z from 'zod';
import type {PaperRule, Remedy} from '@/lib/rules';
import {condition, remedyCondition} from './condition';
import {citation, id, term} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {inEach, message, wordsNamed} from './words';

export const remedy = z
  .strictObject({
    id,
    citations: z.array(citation),
    certainty: z
      .enum(['read', 'reported', 'interpretation'])
      .describe('Read in the text of the law, told by another source, or our reading.'),
    fits: remedyCondition.describe('Offered once this holds,'),
    unless: z.optional(remedyCondition).describe('unless this holds.'),
    byCaseKind: z
      .optional(nonEmpty(id))
      .describe('Options of `caseKind` for which the words tell the time limit apart.'),
    limit: z
      .optional(
        z.strictObject({term, of: id, caseKinds: nonEmpty(id)} satisfies FieldsOf<Required<Remedy>['limit']>)
      )
      .describe('A time limit whose last day can be told: the term from that date, in those kinds of case.'),
    words: inEach(
      z.strictObject({
        title: message,
        what: message,
        limit: z.optional(message),
        limits: z.optional(z.record(id, message))
      })
    )
  } satisfies FieldsOf<Remedy>)
  .meta({id: 'Remedy', description: 'Another way to protect a right.'});

export const document = z
  .strictObject({
    id,
    citations: nonEmpty(citation),
    advised: z.optional(z.literal(true)).describe('Not in the text of the law.'),
    when: z.optional(condition).describe('Needed where this holds; without it, always.'),
    askedIn: z.optional(id).describe('The question that tells whether it is at hand.'),
    words: wordsNamed({label: message, shows: message})
  } satisfies FieldsOf<PaperRule>)
  .meta({id: 'Document', description: 'A paper that goes with the application.'});
