import * as z from 'zod';
import type {Answered, Condition, RemedyCondition, TermBetween} from '@/lib/rules';
import {id, term} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';

interface Between {
  readonly term: {readonly years: number} | {readonly months: number};
  readonly of: string;
  readonly until: string;
}

/** A condition as a reader of the file knows it: ids are plain text. */
export type PublishedCondition =
  | {readonly op: 'answered'; readonly question: string; readonly with: readonly string[]}
  | ({readonly op: 'within' | 'rolledOver'} & Between)
  | {readonly op: 'given'; readonly when: PublishedCondition; readonly then: PublishedCondition}
  | {readonly op: 'not'; readonly condition: PublishedCondition}
  | {readonly op: 'all' | 'any'; readonly conditions: readonly PublishedCondition[]};

export type PublishedRemedyCondition =
  | PublishedCondition
  | {readonly op: 'found'; readonly criteria: readonly string[]; readonly as: 'unmet' | 'unsettled'}
  | {readonly op: 'every' | 'some'; readonly conditions: readonly PublishedRemedyCondition[]};

export const condition: z.ZodType<PublishedCondition> = z
  .lazy(() => z.union(Object.values(conditions)))
  .meta({
    id: 'Condition',
    description: 'True, false or unknown of the answers given so far and the day of the assessment.'
  });

export const remedyCondition: z.ZodType<PublishedRemedyCondition> = z
  .lazy(() => z.union(Object.values({...conditions, ...findings})))
  .meta({id: 'RemedyCondition', description: 'The same, also of what was found on the criteria.'});

type Op<Name extends string> = Extract<RemedyCondition, {readonly op: Name}>;

const termBetween = (op: 'within' | 'rolledOver') =>
  z.strictObject({
    op: z.literal(op),
    term,
    of: id,
    until: id.describe('A question for a date, or `today`: the day of the assessment.')
  } satisfies FieldsOf<TermBetween>);

const combined = (op: 'all' | 'any') =>
  z.strictObject({op: z.literal(op), conditions: nonEmpty(condition)} satisfies FieldsOf<Op<'all' | 'any'>>);

const conditions = {
  answered: z.strictObject({
    op: z.literal('answered'),
    question: id,
    with: nonEmpty(id)
  } satisfies FieldsOf<Answered>),
  within: termBetween('within'),
  rolledOver: termBetween('rolledOver'),
  given: z.strictObject({op: z.literal('given'), when: condition, then: condition} satisfies FieldsOf<
    Op<'given'>
  >),
  not: z.strictObject({op: z.literal('not'), condition} satisfies FieldsOf<Op<'not'>>),
  all: combined('all'),
  any: combined('any')
} as const satisfies Record<Condition['op'], z.ZodType>;

const combinedFindings = (op: 'every' | 'some') =>
  z.strictObject({op: z.literal(op), conditions: nonEmpty(remedyCondition)} satisfies FieldsOf<
    Op<'every' | 'some'>
  >);

const findings = {
  found: z.strictObject({
    op: z.literal('found'),
    criteria: nonEmpty(id),
    as: z.enum(['unmet', 'unsettled'])
  } satisfies FieldsOf<Op<'found'>>),
  every: combinedFindings('every'),
  some: combinedFindings('some')
} as const satisfies Record<Exclude<RemedyCondition['op'], Condition['op']>, z.ZodType>;
