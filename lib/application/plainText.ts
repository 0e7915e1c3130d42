import {gapText, isGap, type ApplicationDocument, type Block, type Line} from './model';

/** The paper as plain text, to be pasted where no file can be saved; a blank line before each part. */
export function toText({
  addressee,
  parties,
  title,
  subtitle,
  sections,
  closing
}: ApplicationDocument): string {
  return [
    [addressee],
    ...parties.map(({heading, facts}) => [`${heading}:`, ...facts.flatMap(linesOf)]),
    [title, subtitle],
    ...sections.map(({heading, blocks}, place) => [`${place + 1}. ${heading}`, ...blocks.flatMap(linesOf)]),
    closing.flatMap(linesOf)
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [written(block.line)];
    case 'fact':
      return [`${block.label}: ${written(block.line)}`];
    case 'subheading':
    case 'plea':
      return [block.text];
    case 'list':
      return block.items.map((line, place) => `${block.numbered ? `${place + 1}.` : '–'} ${written(line)}`);
    default:
      return block satisfies never;
  }
}

const written = (line: Line) => line.map((piece) => (isGap(piece) ? gapText(piece) : piece)).join('');
