import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {visible} from './letters';

export type Element = Tree.Element;

/** How the elements of a markup language appear in print. */
export interface Markup {
  readonly isHidden: (element: Element) => boolean;
  /** A block element. */
  readonly isBlock: (element: Element) => boolean;
  readonly hasText: (inside: readonly Element[]) => boolean;
  /** Text that replaces an element. */
  readonly standsFor: (element: Element) => string;
  readonly isRaised: (element: Element) => boolean;
}

/** A line and its ancestor elements, outermost first. */
export interface Line {
  readonly text: string;
  readonly inside: readonly Element[];
}

/** The lines of a document in markup. */
export function linesOf(source: string, markup: Markup): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let inside: readonly Element[] = [];
  for (const piece of piecesOf(parse(source), [], markup)) {
    if (piece !== 'break') {
      if (text === '') ({inside} = piece);
      text += piece.text;
      continue;
    }
    const seen = visible(text);
    if (seen !== '') lines.push({text: seen, inside});
    text = '';
  }
  return lines;
}

type Piece = Line | 'break';

function* piecesOf(node: Tree.Node, inside: readonly Element[], markup: Markup): Generator<Piece> {
  if ('value' in node) {
    const isRaised = inside.some(markup.isRaised);
    if (markup.hasText(inside)) yield {text: isRaised ? raised(node.value) : node.value, inside};
    return;
  }
  if (!('childNodes' in node)) return;
  if (!('tagName' in node)) {
    for (const child of node.childNodes) yield* piecesOf(child, inside, markup);
    if (inside.length === 0) yield 'break';
    return;
  }
  if (markup.isHidden(node)) return;
  const isBlock = markup.isBlock(node);
  if (isBlock) yield 'break';
  yield {text: markup.standsFor(node), inside};
  for (const child of node.childNodes) yield* piecesOf(child, [...inside, node], markup);
  if (isBlock) yield 'break';
}

const raised = (text: string) => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
