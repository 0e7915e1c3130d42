import * as z from 'zod';
import type {Consequence, Finding, RemedyVersion} from '@/lib/rules';
import {text} from './words';

type Labels<Id extends string> = Record<Id, typeof text>;

const each = <Id extends string>(labels: Labels<Id>) => z.strictObject(labels);

/** Words for values that have no entry of their own. */
export const labels = z
  .strictObject({
    status: each<Finding['status']>({
      met: text,
      unmet: text,
      unknown: text,
      waiting: text,
      notApplicable: text
    }),
    consequence: each<Consequence>({bars: text, premature: text, curable: text, unsettled: text}),
    certainty: each<RemedyVersion['certainty']>({read: text, reported: text, interpretation: text}),
    interpretation: text.describe('To be shown with a failure marked `interpretation`.'),
    unsettled: text.describe('To be shown with a failure whose consequence is `unsettled`.'),
    advised: text.describe('To be shown with a document marked `advised`.')
  })
  .meta({id: 'Labels'});
