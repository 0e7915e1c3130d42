// @ts-check
import {elementsOf, withReplaced} from '../html.mjs';
import {usedStyles} from '../usedStyles.mjs';
import {assume} from './assumption.mjs';
import {isChunk} from './folder.mjs';

/** @typedef {import('../html.mjs').PageElement} PageElement */

/**
 * What a page asks of the export, in an attribute of its main element:
 * `interactive`: it runs Client Components, so the scripts of the framework stay;
 * `linked-styles`: it is one of many that are cached together, and must not have its own copy of the style sheets.
 * @typedef {'interactive' | 'linked-styles'} Wish
 */

/**
 * A page of `next build`, taken apart.
 * @typedef {{
 *   path: string,
 *   html: string,
 *   wishes: readonly string[],
 *   scripts: readonly PageElement[],
 *   scriptHints: readonly PageElement[],
 *   styleSheets: readonly PageElement[],
 *   chunks: ReadonlySet<string>
 * }} NextPage
 */

/**
 * @param {string} path
 * @param {string} html
 * @returns {NextPage}
 */
export function readPage(path, html) {
  const elements = elementsOf(html);
  const named = (/** @type {string} */ name) => elements.filter((element) => element.name === name);
  // A script of our own page is marked, and not the framework's.
  const scripts = named('script').filter(({attributes}) => !('data-own' in attributes));
  const links = named('link');
  const addresses = scripts.flatMap(({attributes: {src}}) => src ?? []);
  const strange = addresses.find((address) => !isChunk(address, 'js'));
  const legacy = scripts.filter(({attributes}) => 'nomodule' in attributes);
  const styleSheets = links.filter(({attributes: {rel}}) => rel === 'stylesheet');
  const strangeSheet = styleSheets.find(({attributes: {href = ''}}) => !isChunk(href, 'css'));
  const [first] = elements.slice(elements.findIndex(({name}) => name === 'head') + 1);

  assume(
    first?.attributes['charset'] === 'utf-8',
    'head of a page',
    `${path} does not begin with its encoding`
  );
  assume(addresses.length > 0, 'scripts of a page', `${path} has none with an address`);
  assume(strange === undefined, 'scripts of a page', `${path} loads ${strange ?? ''}`);
  assume(
    legacy.length === 1,
    'scripts for browsers without modules',
    `${path} has ${legacy.length}, not one`
  );
  assume(styleSheets.length > 0, 'style sheets', `${path} has no link to any`);
  assume(
    strangeSheet === undefined,
    'style sheets',
    `${path} has one at ${strangeSheet?.attributes['href'] ?? ''}`
  );
  assume(
    named('style').every(({attributes}) => 'data-own' in attributes),
    'style sheets',
    `${path} carries one in a <style> element`
  );
  // How React marks content still to be streamed in, or not rendered on the server.
  assume(!/<!--\$[?!]-->/.test(html), 'whole pages', `${path} has a placeholder`);
  return {
    path,
    html,
    wishes: elements.flatMap(({attributes}) => attributes['data-export']?.split(' ') ?? []),
    scripts,
    scriptHints: links.filter(
      ({attributes: {rel, as}}) => rel === 'modulepreload' || (rel === 'preload' && as === 'script')
    ),
    styleSheets,
    chunks: new Set(addresses)
  };
}

/**
 * The scripts that every page loads, whatever is on it.
 * @param {readonly NextPage[]} pages
 * @returns {ReadonlySet<string>}
 */
export function frameworkChunks(pages) {
  const [first, ...others] = pages;
  assume(first, 'pages of one application', 'there is none');
  const shared = new Set([...first.chunks].filter((chunk) => others.every(({chunks}) => chunks.has(chunk))));
  assume(shared.size > 0, 'pages of one application', 'no script is loaded by all of them');
  return shared;
}

/**
 * The page as the site serves it: its styles in it, its scripts gone unless it declares itself interactive.
 * @param {NextPage} page
 * @param {ReadonlySet<string>} framework
 * @param {(address: string) => string} readFile
 * @param {string} scriptTexts every script that an interactive page can load
 */
export function finishedPage(page, framework, readFile, scriptTexts) {
  const {html, wishes, scripts, scriptHints} = page;
  const isInteractive = wishes.includes('interactive');
  compareWithDeclared(page, framework, isInteractive);
  const removed = isInteractive ? [] : [...scripts, ...scriptHints];
  const shown = isInteractive ? html + scriptTexts : html;
  const styles = wishes.includes('linked-styles')
    ? []
    : stylesInPage(page, isInteractive, (text) => usedStyles(text, shown), readFile);
  return withReplaced(
    html,
    new Map([...removed.map((element) => /** @type {const} */ ([element, ''])), ...styles])
  );
}

/**
 * @param {NextPage} page
 * @param {ReadonlySet<string>} framework
 * @param {boolean} isInteractive
 */
function compareWithDeclared({path, chunks}, framework, isInteractive) {
  const own = [...chunks].filter((chunk) => !framework.has(chunk));
  if (own.length > 0 && !isInteractive)
    throw new Error(
      `${path} has Client Components (${own.join(', ')}), but does not declare itself interactive, so its scripts ` +
        'would be removed. Give an element of it data-export="interactive", or make do without (docs/upgrading.md).'
    );
  if (own.length === 0 && isInteractive)
    throw new Error(
      `${path} declares itself interactive, but loads no script that not every page loads. Remove ` +
        'data-export="interactive", and the framework with it (docs/upgrading.md).'
    );
}

/**
 * What the page uses of its style sheets in the place of the first link to them. Where the framework runs, the links
 * stay as well, disabled: there it looks for them, and fetches those that it does not find.
 * @param {NextPage} page
 * @param {boolean} isInteractive
 * @param {(text: string) => string} used
 * @param {(address: string) => string} readFile
 * @returns {(readonly [PageElement, string])[]}
 */
function stylesInPage({path, html, styleSheets}, isInteractive, used, readFile) {
  const text = styleSheets.map(({attributes: {href = ''}}) => readFile(href)).join('\n');
  assume(
    !/<\/style|url\((?!["']?data:)/i.test(text),
    'style sheets',
    `one of ${path} cannot stand in the page`
  );
  return styleSheets.map((link, index) => {
    const source = html.slice(link.start, link.end);
    const disabled = isInteractive ? source.replace('<link', '<link disabled=""') : '';
    return [link, index === 0 ? `<style>${used(text)}</style>${disabled}` : disabled];
  });
}

/**
 * The scripts of a page that only browsers without modules load.
 * @param {string} html
 */
export const legacyScripts = (html) =>
  elementsOf(html).flatMap(({name, attributes: {src, nomodule}}) =>
    name === 'script' && nomodule !== undefined && src !== undefined ? [src] : []
  );
