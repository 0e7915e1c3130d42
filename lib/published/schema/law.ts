import * as z from 'zod';
import type {Act, Citation, Period, Redaction, Right, RightVersion, Term} from '@/lib/rules';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {text} from './words';

export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .meta({
    id: 'Id',
    description: 'The name of a thing, unique among its kind; it keeps its meaning for good.'
  });

export const day = z.iso.date().meta({id: 'Day', description: 'A civil date: no clock, no time zone.'});

export const period = z.strictObject({from: day, until: z.optional(day)} satisfies FieldsOf<Period>).meta({
  id: 'Period',
  description: 'Both days included; without `until` still running.'
});

const count = z.int().positive();

/** A term in years or months, never both. */
export const term = z
  .union([
    z.strictObject({years: count} satisfies FieldsOf<Extract<Term, {years: number}>>),
    z.strictObject({months: count} satisfies FieldsOf<Extract<Term, {months: number}>>)
  ])
  .meta({
    id: 'Term',
    description:
      'It ends on the same day of its last month, or on the last day of that month where it has no such day.'
  });

export const citation = z
  .strictObject({
    act: id,
    article: z.string(),
    paragraph: z.optional(z.string()),
    subparagraph: z.optional(z.string()),
    words: text
  } satisfies FieldsOf<Citation>)
  .meta({id: 'Citation', description: 'A place in an act. Numbers are text: the law has “15-1”.'});

const redaction = z
  .strictObject({
    inForce: period,
    links: z.optional(
      z.strictObject({kk: z.url(), ru: z.url()} satisfies FieldsOf<Required<Redaction>['links']>)
    ),
    readIn: z.enum(['officialCopy', 'officialPrint', 'thirdParty']),
    checkedOn: day.describe('The day on which the rules that cite it were last compared with that text.')
  } satisfies FieldsOf<Redaction>)
  .meta({id: 'Redaction'});

export const act = z
  .strictObject({
    id,
    words: text,
    units: z.enum(['points', 'parts']).describe('How the units below an article are called.'),
    redactions: nonEmpty(redaction).describe('Newest first.')
  } satisfies FieldsOf<Act>)
  .meta({id: 'Act'});

const rightVersion = z.strictObject({inForce: period, citation} satisfies FieldsOf<RightVersion>);

export const right = z
  .strictObject({
    id,
    group: id,
    versions: nonEmpty(rightVersion).describe('Newest first: its place in the Constitution of that time.')
  } satisfies FieldsOf<Right>)
  .meta({
    id: 'Right',
    description: 'Its words stand with the option of the same id.'
  });
