import * as z from 'zod';
import type {Answered, Condition, Found, RemedyCondition, TermTest, Tree} from '@/lib/rules';
import {id, term} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';

type PublishedTest =
  | {readonly op: 'answered'; readonly question: string; readonly with: readonly string[]}
  | {
      readonly op: 'within' | 'rolledOver';
      readonly term: {readonly years: number} | {readonly months: number};
      readonly of: string;
      readonly until: string;
    };

interface PublishedFound {
  readonly op: 'found';
  readonly criteria: readonly string[];
  readonly as: 'unmet' | 'unsettled';
}

/** A tree of conditions as a reader of the file knows it. */
type PublishedTree<Leaf> =
  | Leaf
  | {readonly op: 'not'; readonly condition: PublishedTree<Leaf>}
  | {readonly op: 'given'; readonly when: PublishedTree<Leaf>; readonly then: PublishedTree<Leaf>}
  | {readonly op: 'all' | 'any'; readonly conditions: readonly PublishedTree<Leaf>[]};

export type PublishedCondition = PublishedTree<PublishedTest>;
export type PublishedRemedyCondition = PublishedTree<PublishedTest | PublishedFound>;

const termTest = (op: TermTest['op']) =>
  z.strictObject({
    op: z.literal(op),
    term,
    of: id,
    until: id.describe('A question for a date, or `today`: the day of the assessment.')
  } satisfies FieldsOf<TermTest>);

const tests = {
  answered: z.strictObject({
    op: z.literal('answered'),
    question: id,
    with: nonEmpty(id)
  } satisfies FieldsOf<Answered>),
  within: termTest('within'),
  rolledOver: termTest('rolledOver')
} as const;

const found = z.strictObject({
  op: z.literal('found'),
  criteria: nonEmpty(id),
  as: z.enum(['unmet', 'unsettled'])
} satisfies FieldsOf<Found>);

type Branch<Op> = Extract<Tree<never>, {readonly op: Op}>;

const combined = <Part>(op: 'all' | 'any', part: z.ZodType<Part>) =>
  z.strictObject({op: z.literal(op), conditions: nonEmpty(part)} satisfies FieldsOf<Branch<'all' | 'any'>>);

/** The operators, over any kind of part. */
const branchesOver = <Part>(part: z.ZodType<Part>) =>
  ({
    given: z.strictObject({op: z.literal('given'), when: part, then: part} satisfies FieldsOf<
      Branch<'given'>
    >),
    not: z.strictObject({op: z.literal('not'), condition: part} satisfies FieldsOf<Branch<'not'>>),
    all: combined('all', part),
    any: combined('any', part)
  }) as const;

type Complete<Op extends string> = Record<Op, z.ZodType>;

export const condition: z.ZodType<PublishedCondition> = z
  .lazy(() =>
    z.union(Object.values({...tests, ...branchesOver(condition)} satisfies Complete<Condition['op']>))
  )
  .meta({
    id: 'Condition',
    description: 'True, false or unknown of the answers given so far and the day of the assessment.'
  });

export const remedyCondition: z.ZodType<PublishedRemedyCondition> = z
  .lazy(() =>
    z.union(
      Object.values({...tests, found, ...branchesOver(remedyCondition)} satisfies Complete<
        RemedyCondition['op']
      >)
    )
  )
  .meta({id: 'RemedyCondition', description: 'The same, also of what was found on the criteria.'});
