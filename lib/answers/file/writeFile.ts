import type {IsoDate} from '../../rules';
import {writeDraft, type Draft} from '../draft/draft';

export const FILE_FORMAT = 'zhuginu-draft';
export const FILE_VERSION = 1;
/** Far above any real draft; larger files are not read at all. */
export const LARGEST_FILE_BYTES = 2_000_000;

/** Which rules the page had, for information only: nothing depends on it. */
export interface RulesOfPage {
  readonly version: string;
  readonly lawOf: string;
  readonly checkedOn: string;
}

/** The whole draft as the text of a file to download; `day` is the day of the assessment. */
export function writeFile(draft: Draft, day: IsoDate, rules?: RulesOfPage): string {
  const stored: unknown = JSON.parse(writeDraft({...draft, assessedOn: day}));
  const content = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...(rules !== undefined && {rules}),
    draft: stored
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
