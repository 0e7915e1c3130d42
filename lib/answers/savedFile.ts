import * as v from 'valibot';
import type {IsoDate} from '../rules';
import {readDraft, writeDraft, type Draft} from './draft';

/** `foreign`: not a file of this check; `damaged`: it is one, but cannot be read; `newer`: of a later version. */
export type FileProblem = 'foreign' | 'damaged' | 'newer' | 'tooLarge';

const FORMAT = 'zhuginu-draft';
const VERSION = 1;
/** Far above any real draft; larger files are not read at all. */
export const LARGEST_FILE_BYTES = 2_000_000;

const FILE_SCHEMA = v.object({format: v.literal(FORMAT), version: v.number(), draft: v.unknown()});

/** The whole draft as the text of a file for the person's own device; `day` is the day of the assessment. */
export function writeFile(draft: Draft, day: IsoDate): string {
  const content = {
    format: FORMAT,
    version: VERSION,
    draft: JSON.parse(writeDraft({...draft, asOf: day})) as unknown
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads such a file; a problem leaves everything as it was. */
export function readFile(text: string): Draft | {readonly problem: FileProblem} {
  const json = parse(text);
  if (json === undefined) return {problem: text.includes(FORMAT) ? 'damaged' : 'foreign'};
  const file = v.safeParse(FILE_SCHEMA, json);
  if (!file.success) return {problem: 'foreign'};
  if (file.output.version > VERSION) return {problem: 'newer'};
  const {draft, damaged} = readDraft(JSON.stringify(file.output.draft ?? null));
  return damaged ? {problem: 'damaged'} : draft;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
