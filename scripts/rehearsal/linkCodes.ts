import * as z from 'zod';
import {withEveryCode} from '@/lib/answers/link/linkCodes';
import type {Question} from '@/lib/rules';
import {asFile, type Edit} from './edits';

const TABLE = z.record(
  z.string(),
  z.object({
    code: z.string(),
    kind: z.string(),
    options: z.exactOptional(z.record(z.string(), z.string()))
  })
);

/** What `npm run link-codes` does where this question is new or has a new option. */
export const codesFor =
  (id: string, question: Question): Edit =>
  (text) =>
    asFile(withEveryCode(TABLE.parse(JSON.parse(text)), [[id, question]]));
