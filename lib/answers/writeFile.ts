import type {IsoDate} from '../rules';
import {writeDraft, type Draft} from './draft';

export const FILE_FORMAT = 'zhuginu-draft';
export const FILE_VERSION = 1;
/** Far above any real draft; larger files are not read at all. */
export const LARGEST_FILE_BYTES = 2_000_000;

/** The whole draft as the text of a file for the person's own device; `day` is the day of the assessment. */
export function writeFile(draft: Draft, day: IsoDate): string {
  const content = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    draft: JSON.parse(writeDraft({...draft, assessedOn: day})) as unknown
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
