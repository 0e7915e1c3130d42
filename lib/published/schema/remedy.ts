import * as z from 'zod';
import type {PaperRule, PaperVersion, Remedy, RemedyVersion} from '@/lib/rules';
import {condition, remedyCondition} from './condition';
import {citation, id, period, term} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {inEach, message, wordsNamed} from './words';

const remedyVersion = z
  .strictObject({
    inForce: period,
    citations: z.array(citation),
    certainty: z
      .enum(['read', 'reported', 'interpretation'])
      .describe('Read in the text of the law, told by another source, or our reading.'),
    fits: remedyCondition.describe('Offered once this holds,'),
    unless: z.optional(remedyCondition).describe('unless this holds.'),
    lastResort: z
      .optional(z.literal(true))
      .describe('Offered also where no other is, or where something was answered with `unknown`.'),
    onlyFor: z.optional(id).describe('The one option of `caseKind` for which it exists.'),
    byCaseKind: z
      .optional(nonEmpty(id))
      .describe('Options of `caseKind` for which the words tell the time limit apart.'),
    limit: z
      .optional(
        z.strictObject({term, of: id, caseKinds: nonEmpty(id)} satisfies FieldsOf<
          Required<RemedyVersion>['limit']
        >)
      )
      .describe('A time limit whose last day can be told: the term from that date, in those kinds of case.')
  } satisfies FieldsOf<RemedyVersion>)
  .meta({id: 'RemedyVersion', description: 'A remedy as it was in one period.'});

export const remedy = z
  .strictObject({
    id,
    versions: nonEmpty(remedyVersion).describe('Newest first; offered only while one is in force.'),
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

const documentVersion = z
  .strictObject({
    inForce: period,
    citations: nonEmpty(citation),
    advised: z.optional(z.literal(true)).describe('Not in the text of the law.'),
    when: z.optional(condition).describe('Needed where this holds; without it, always.'),
    askedIn: z.optional(id).describe('The question that tells whether it is at hand.')
  } satisfies FieldsOf<PaperVersion>)
  .meta({id: 'DocumentVersion', description: 'A paper as it was asked for in one period.'});

export const document = z
  .strictObject({
    id,
    versions: nonEmpty(documentVersion).describe('Newest first; asked for only while one is in force.'),
    words: wordsNamed({label: message, shows: message})
  } satisfies FieldsOf<PaperRule>)
  .meta({id: 'Document', description: 'A paper that goes with the application.'});
