// @ts-check
import {parse} from 'parse5';

/**
 * An element of a page: where it begins and ends in the source, and the source between its tags.
 * @typedef {{
 *   name: string,
 *   attributes: Readonly<Record<string, string>>,
 *   start: number,
 *   end: number,
 *   content: string
 * }} PageElement
 */

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} ParsedElement */

/**
 * Every element written in the page, in source order, including those in `<noscript>`.
 * @param {string} html
 * @returns {readonly PageElement[]}
 */
export function elementsOf(html) {
  const root = parse(html, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  return root.childNodes.flatMap((node) => elementsUnder(html, node));
}

/**
 * @param {string} html
 * @param {ChildNode} node
 * @returns {PageElement[]}
 */
function elementsUnder(html, node) {
  if (!('tagName' in node)) return [];
  const children = 'content' in node ? node.content.childNodes : node.childNodes;
  return [...elementAt(html, node), ...children.flatMap((child) => elementsUnder(html, child))];
}

/**
 * @param {string} html
 * @param {ParsedElement} element
 * @returns {PageElement[]}
 */
function elementAt(html, {tagName, attrs, sourceCodeLocation: place}) {
  // The parser adds elements that the source leaves out.
  if (!place?.startTag) return [];
  const {startTag, endTag, startOffset: start, endOffset: end} = place;
  return [
    {
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])),
      start,
      end,
      content: endTag ? html.slice(startTag.endOffset, endTag.startOffset) : ''
    }
  ];
}

/**
 * The page with elements replaced, everything else byte for byte unchanged.
 * @param {string} html
 * @param {ReadonlyMap<PageElement, string>} replacements
 */
export function withReplaced(html, replacements) {
  const inOrder = [...replacements].sort(([one], [other]) => one.start - other.start);
  let at = 0;
  let written = '';
  for (const [{start, end}, replacement] of inOrder) {
    written += html.slice(at, start) + replacement;
    at = end;
  }
  return written + html.slice(at);
}
