// @ts-check
import {createHash} from 'node:crypto';
import {elementsOf, withReplaced} from './html.mjs';
import {GUARD, POLICY_NAME} from './scriptGuard.mjs';

/** @typedef {import('./html.mjs').PageElement} PageElement */

/**
 * The Content Security Policy of one page: its own files, what is inline by hash, and no connection at all.
 * @param {readonly PageElement[]} elements
 * @param {readonly string[]} added scripts that the page gets with its policy
 */
function contentPolicy(elements, added) {
  const scripts = elements.filter(({name}) => name === 'script');
  const inline = [
    ...added,
    ...scripts.filter(({attributes}) => !('src' in attributes)).map(({content}) => content)
  ];
  const loads = loadsScripts(elements);
  const allowed = [...(loads ? ["'self'"] : []), ...inline.map(hashSource)];
  const styles = elements.filter(({name}) => name === 'style').map(({content}) => hashSource(content));
  return [
    "default-src 'none'",
    `script-src ${allowed.length > 0 ? allowed.join(' ') : "'none'"}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    `worker-src ${loads ? "'self'" : "'none'"}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${loads ? POLICY_NAME : "'none'"}`
  ].join('; ');
}

/**
 * What allows one inline script or style sheet, and no other.
 * @param {string} text
 */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {readonly PageElement[]} elements */
const loadsScripts = (elements) =>
  elements.some(({name, attributes}) => name === 'script' && 'src' in attributes);

/**
 * The page with its policy right after its encoding, then what must run before anything else: scripts of ours that ask
 * for it, and the guard over those that the page loads.
 * @param {string} html
 */
export function withContentPolicy(html) {
  const elements = elementsOf(html);
  const encoding = elements.find(({name, attributes}) => name === 'meta' && 'charset' in attributes);
  if (encoding === undefined) throw new Error('A page without an encoding cannot have a policy.');
  const runFirst = elements.filter(({attributes}) => attributes['data-own'] === 'first');
  const first = [...runFirst.map(({content}) => content), ...(loadsScripts(elements) ? [GUARD] : [])];
  const policy = contentPolicy(
    elements.filter((element) => !runFirst.includes(element)),
    first
  );
  const head =
    html.slice(encoding.start, encoding.end) +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>` +
    '<meta name="referrer" content="no-referrer"/>' +
    first.map((code) => `<script>${code}</script>`).join('');
  // An empty element stays behind, for the framework to find what it has written.
  const moved = runFirst.map(
    (element) => /** @type {const} */ ([element, '<script data-own="first"></script>'])
  );
  return withReplaced(html, new Map([[encoding, head], ...moved]));
}
