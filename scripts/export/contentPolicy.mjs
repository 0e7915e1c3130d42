// @ts-check
import {createHash} from 'node:crypto';
import {GUARD, POLICY_NAME} from './scriptGuard.mjs';

/**
 * The Content Security Policy of one page: its own files, its inline scripts by hash, and no connection at all.
 * @param {string} html
 */
export function contentPolicy(html) {
  const moves = html.includes('<script');
  const hashes = inlineScripts(html).map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  );
  return [
    "default-src 'none'",
    `script-src ${moves ? ["'self'", ...hashes].join(' ') : "'none'"}`,
    "style-src 'self'",
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
