import {alike, visible} from './letters';
import {markOf} from './marks';
import {isNote} from './notes';

/** The lines of an act in a text file; lines wrapped at a width are rejoined. */
export function fromPlainText(text: string): readonly string[] {
  const written = text.split(/\r\n|[\n\r\f\u2028\u2029]/).filter((line) => !PAGE_NUMBER.test(line.trim()));
  return joined(written, widthOf(written));
}

/** Lines of Markdown: a single line break inside a paragraph never means anything. */
export const paragraphsOf = (lines: readonly string[]): readonly string[] => joined(lines, 0);

const PAGE_NUMBER = /^(?:- ?)?\d{1,4}(?: ?-)?$/;

/** Joins a line to the previous one, if its first word would not have fitted there. */
function joined(written: readonly string[], width: number | undefined): readonly string[] {
  const blocks: string[] = [];
  let room = Infinity;
  for (const raw of written) {
    const line = visible(raw);
    const last = blocks.at(-1);
    const [word = ''] = line.split(' ');
    if (line !== '') {
      if (last !== undefined && word.length >= room && !beginsBlock(line)) {
        blocks[blocks.length - 1] = `${last} ${line}`;
      } else blocks.push(line);
    }
    room = width === undefined || line === '' ? Infinity : width - raw.trimEnd().length - ROUGH;
  }
  return blocks;
}

/** Text extracted from a typeset page was wrapped by letter widths. */
const ROUGH = 8;

function beginsBlock(line: string): boolean {
  const plain = alike(line);
  return markOf(plain) !== undefined || isNote(plain);
}

const WIDEST = 140;
const ENOUGH_LINES = 12;

/** The width at which a text was wrapped: many of its lines are almost as long as the longest, which is short. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length > 0.8 * longest).length;
  const isBroken = lengths.length >= ENOUGH_LINES && longest <= WIDEST && full >= lengths.length / 4;
  return isBroken ? longest : undefined;
}
