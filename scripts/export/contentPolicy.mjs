// @ts-check
import {createHash} from 'node:crypto';

/**
 * The Content Security Policy of one page: its own files, its inline scripts by hash, and no connection at all.
 * @param {string} html
 */
export function contentPolicy(html) {
  const hashes = inlineScripts(html).map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  );
  const scripts = html.includes('<script') ? ["'self'", ...hashes] : ["'none'"];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'"
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
 * The page with its policy as the first thing in its head.
 * @param {string} html
 */
export function withContentPolicy(html) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}"/>`;
  const found = html.replace(/<head>(<meta charSet="utf-8"\/>)?/, (head) => head + meta);
  if (found === html) throw new Error('A page without a head cannot have a policy.');
  return found;
}
