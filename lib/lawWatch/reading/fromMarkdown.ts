import {paragraphsOf} from './fromPlainText';
import {visible} from './letters';

/** The lines of an act in Markdown, without its signs. */
export function fromMarkdown(text: string): readonly string[] {
  const lines = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br ?\/?>/gi, '\n\n')
    .split(/\r\n|\n/)
    .map((line) =>
      visible(
        line
          .replace(/^(?:\s{0,3}>)+\s?/, '')
          .replace(/^\s{0,3}#{1,6}\s+/, '')
          .replace(/<sup>(\d+)<\/sup>/gi, '-$1')
          .replace(/<[^>]+>/g, '')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/\\([\\.()*_#>+-])/g, '$1')
          .replace(/\*+|__+/g, '')
      )
    );
  return paragraphsOf(lines);
}
