import * as z from 'zod/mini';
import {parseJson} from '../parseJson';
import {readStored, type ReadDraft} from '../draft/readDraft';
import {FILE_FORMAT, FILE_VERSION} from './writeFile';

/** `foreign`: not a file of this check; `damaged`: it is one, but cannot be read; `newer`: of a later version. */
export type FileProblem = 'foreign' | 'damaged' | 'newer' | 'tooLarge';

const FILE = z.object({format: z.literal(FILE_FORMAT), version: z.number(), draft: z.unknown()});

/** Reads what `writeFile` wrote; a problem changes nothing, an answer that no longer fits is left out. */
export function readFile(text: string): ReadDraft | {readonly problem: FileProblem} {
  const json = parseJson(text);
  if (json === undefined) return {problem: text.includes(FILE_FORMAT) ? 'damaged' : 'foreign'};
  const file = FILE.safeParse(json);
  if (!file.success) return {problem: 'foreign'};
  if (file.data.version > FILE_VERSION) return {problem: 'newer'};
  const read = readStored(file.data.draft);
  const nothingRead = read.damaged && Object.keys(read.draft.answers).length === 0;
  return nothingRead ? {problem: 'damaged'} : read;
}
