import * as z from 'zod';
import {LOCALES} from '@/lib/text';
import {FORMAT} from '../format';
import {consequence, criterion} from './criterion';
import {labels} from './labels';
import {act, citation, day, id, right} from './law';
import {nonEmpty} from './fieldsOf';
import {question} from './question';
import {document, remedy} from './remedy';
import {timeLimit} from './timeLimit';
import {message, text, wordsNamed} from './words';

const verdict = z
  .strictObject({
    id,
    decidedBy: z.optional(consequence).describe('Absent in the last, which holds where nothing else does.'),
    words: wordsNamed({label: message, line: message})
  })
  .meta({id: 'Verdict'});

/** The whole file. Order is significant: questions as asked, criteria as listed, verdicts as decided. */
export const RULES_FILE = z
  .strictObject({
    $schema: z.literal('rules.schema.json'),
    format: z.strictObject({name: z.literal(FORMAT.name), version: z.literal(FORMAT.version)}),
    content: z.strictObject({
      checkedOn: day.describe('The newest day on which rules were compared with a text of the law. Cite it.'),
      lawOf: day.describe('Since when the newest version of any criterion has applied.'),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Another one, another content. Nothing else can be read from it.')
    }),
    languages: nonEmpty(z.enum(LOCALES)),
    licence: z.string().describe('An SPDX identifier.'),
    notices: z
      .strictObject({notAdvice: text, notOfficial: text})
      .describe('To be shown with whatever is said from this file.'),
    unknown: z.strictObject({id, words: text}).describe('“I don’t know”, an answer to every question.'),
    questions: nonEmpty(question).describe('In asking order.'),
    criteria: nonEmpty(criterion),
    timeLimits: nonEmpty(timeLimit),
    verdicts: nonEmpty(verdict).describe('The first that is decided counts.'),
    remedies: nonEmpty(remedy).describe('Nearest first.'),
    documents: nonEmpty(document),
    acts: nonEmpty(act),
    rights: nonEmpty(right),
    rightGroups: nonEmpty(z.strictObject({id, words: text})),
    countedBy: nonEmpty(citation).describe('By which rule terms are counted.'),
    daysOff: nonEmpty(day).describe(
      'Days from Monday to Friday that are off, or of which that is not decided yet: a last day may move over them.'
    ),
    doubts: nonEmpty(z.strictObject({id, words: wordsNamed({q: message, a: message})})).describe(
      'What the law leaves open, besides what stands in the criteria.'
    ),
    labels
  })
  .meta({
    title: 'The rules of Zhuginu',
    description:
      'When a citizen of Kazakhstan can apply to the Constitutional Court, as data. The Court decides; the file never does.'
  });

export type RulesFile = z.infer<typeof RULES_FILE>;
