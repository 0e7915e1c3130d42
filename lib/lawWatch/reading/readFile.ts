import {decode} from './decode';
import {fromDocx} from './fromDocx';
import {fromHtml} from './fromHtml';
import {fromMarkdown} from './fromMarkdown';
import {fromPlainText} from './fromPlainText';

const ZIP = [0x50, 0x4b] as const;
const BINARY = /[\u0000-\u0008]/;
const MARKUP = /<(?:!doctype html|html|body|p|div|h[1-6])[\s>]/i;
const MARKDOWN = /^(?:#{1,6}\s|>\s|\*\*|<a\sid=)/m;

/** The lines of an act from any supported kind of file; otherwise undefined. */
export function readFile(bytes: Uint8Array): readonly string[] | undefined {
  if (ZIP.every((byte, place) => bytes[place] === byte)) return fromDocx(bytes);
  const text = decode(bytes);
  if (BINARY.test(text) || text.startsWith('%PDF') || text.startsWith('{\\rtf')) return undefined;
  if (MARKUP.test(text)) return fromHtml(text);
  return MARKDOWN.test(text) ? fromMarkdown(text) : fromPlainText(text);
}
