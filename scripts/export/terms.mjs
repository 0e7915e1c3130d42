// @ts-check
import {parse} from 'parse5';
import {termsIn} from '../../app/[locale]/check/terms/termsIn';
import {elementsOf} from './html.mjs';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode */
/** @typedef {Readonly<Record<import('../../app/[locale]/check/terms/termsIn').TermId, {word: string, forms: string, means: string}>> & {title: string}} TermWords */

/**
 * A page without scripts with the legal terms on it explained below its text, as the check does while it runs.
 * @param {string} html
 * @param {TermWords} words
 */
export function withTerms(html, words) {
  const main = elementsOf(html).find(({name}) => name === 'main');
  if (main === undefined) return html;
  const found = termsIn(textIn(parse(main.content)), (id) => words[id].forms);
  if (found.length === 0) return html;
  const named = found.map((id) => escaped(words[id].word)).join(', ');
  const explained = found.map(
    (id) => `<dt>${escaped(words[id].word)}</dt><dd>${escaped(words[id].means)}</dd>`
  );
  const end = html.lastIndexOf('</main>', main.end);
  return `${html.slice(0, end)}<details data-terms><summary>${escaped(words.title)} ${named}</summary><dl>${explained.join('')}</dl></details>${html.slice(end)}`;
}

const NOT_READ = ['script', 'style', 'textarea'];

/**
 * Only text in the language of the page, as the check reads it.
 * @param {import('parse5').DefaultTreeAdapterTypes.ParentNode | ChildNode} node
 * @returns {string}
 */
function textIn(node) {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (NOT_READ.includes(node.tagName) || node.attrs.some(({name}) => name === 'lang')))
    return '';
  return node.childNodes.map(textIn).join(' ');
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
