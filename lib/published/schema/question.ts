import * as z from 'zod';
import type {Question} from '@/lib/rules';
import {day, id} from './law';
import {nonEmpty, type FieldsOf} from './fieldsOf';
import {message, text, wordsNamed} from './words';

type Kind<Name extends Question['kind']> = Extract<Question, {readonly kind: Name}>;

const option = z.strictObject({id, words: wordsNamed({label: message, hint: z.optional(message)})});

const common = {
  id,
  about: z
    .enum(['case', 'rightsHolder'])
    .describe(
      '`rightsHolder`: answered for the person whose rights are concerned, who may be a child or a ward.'
    ),
  words: wordsNamed({title: message, why: message, help: message})
};

/** “I don't know” can be answered to every question; its id is `unknown.id` of the file. */
export const question = z
  .discriminatedUnion('kind', [
    z.strictObject({...common, kind: z.literal('choice'), options: nonEmpty(option)} satisfies FieldsOf<
      Kind<'choice'>
    >),
    z.strictObject({
      ...common,
      kind: z.literal('several'),
      options: nonEmpty(option),
      none: z.strictObject({id, words: text})
    } satisfies FieldsOf<Kind<'several'>>),
    z.strictObject({
      ...common,
      kind: z.literal('date'),
      notBefore: z.optional(id).describe('A date, asked before, that this one cannot precede.'),
      notAfter: z.optional(day).describe('The last day that makes sense.')
    } satisfies FieldsOf<Kind<'date'>>)
  ])
  .meta({
    id: 'Question',
    description:
      'Answered with one option, with a list of options or of `none` alone, with a day that is not in the future, or with “I don’t know”.'
  });
