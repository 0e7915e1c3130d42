// @ts-check
import {createHash} from 'node:crypto';
import {GUARD, POLICY_NAME} from './scriptGuard.mjs';

/**
 * The Content Security Policy of one page: its own files, what is inline by hash, and no connection at all.
 * @param {string} html
 */
export function contentPolicy(html) {
  const moves = html.includes('<script');
  const scripts = inlineScripts(html).map(hashSource);
  const styles = inlineStyles(html).map(hashSource);
  return [
    "default-src 'none'",
    `script-src ${moves ? ["'self'", ...scripts].join(' ') : "'none'"}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "manifest-src 'self'",
    `worker-src ${moves ? "'self'" : "'none'"}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${moves ? POLICY_NAME : "'none'"}`
  ].join('; ');
}

/**
 * What allows one inline script or style sheet, and no other.
 * @param {string} text
 */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * @param {string} html
 * @returns {string[]}
 */
function inlineStyles(html) {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
}

/**
 * @param {string} html
 * @returns {string[]}
 */
function inlineScripts(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return scripts.filter(([, attributes]) => !/\bsrc=/.test(attributes ?? '')).map(([, , code]) => code ?? '');
}

/**
 * The page with its policy as the first thing in its head, then the guard over its scripts if it has any.
 * @param {string} html
 */
export function withContentPolicy(html) {
  const guard = html.includes('<script') ? `<script>${GUARD}</script>` : '';
  const policy = contentPolicy(guard + html);
  const metas =
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>` +
    '<meta name="referrer" content="no-referrer"/>';
  const found = html.replace(/<head>(<meta charSet="utf-8"\/>)?/, (head) => head + metas + guard);
  if (found === html) throw new Error('A page without a head cannot have a policy.');
  return found;
}
