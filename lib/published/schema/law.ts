import * as z from 'zod';
import type {Act, Citation, Period, Redaction, RightId, RIGHTS, Term} from '@/lib/rules';
import {nonEmpty, objectOf} from './objectOf';
import {text} from './words';

export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .meta({
    id: 'Id',
    description: 'The name of a thing, unique among its kind; it keeps its meaning for good.'
  });

export const day = z.iso.date().meta({id: 'Day', description: 'A civil date: no clock, no time zone.'});

export const period = objectOf<Period>()({from: day, until: z.optional(day)}).meta({
  id: 'Period',
  description: 'Both days included; without `until` still running.'
});

const count = z.int().positive();

/** A term in years or months, never both. */
export const term = z
  .union([
    objectOf<Extract<Term, {years: number}>>()({years: count}),
    objectOf<Extract<Term, {months: number}>>()({months: count})
  ])
  .meta({
    id: 'Term',
    description:
      'It ends on the same day of its last month, or on the last day of that month where it has no such day.'
  });

export const citation = objectOf<Citation>()({
  act: id,
  article: z.string(),
  paragraph: z.optional(z.string()),
  subparagraph: z.optional(z.string()),
  words: text
}).meta({id: 'Citation', description: 'A place in an act. Numbers are text: the law has “15-1”.'});

const redaction = objectOf<Redaction>()({
  inForce: period,
  links: z.optional(objectOf<Required<Redaction>['links']>()({kk: z.url(), ru: z.url()})),
  readIn: z.enum(['officialCopy', 'officialPrint', 'thirdParty']),
  checkedOn: day.describe('The day on which the rules that cite it were last compared with that text.')
}).meta({id: 'Redaction'});

export const act = objectOf<Act>()({
  id,
  words: text,
  units: z.enum(['points', 'parts']).describe('How the units below an article are called.'),
  redactions: nonEmpty(redaction).describe('Newest first.')
}).meta({id: 'Act'});

export const right = objectOf<(typeof RIGHTS)[RightId]>()({id, group: id, citation}).meta({
  id: 'Right',
  description: 'Its words stand with the option of the same id.'
});
