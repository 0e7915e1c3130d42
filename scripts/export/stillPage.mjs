// @ts-check

/** Pages on which something is interactive; on all others the framework's scripts would do nothing. */
const INTERACTIVE = /(^|\/)(check|rulings)\/index\.html$/;

/**
 * Whether a page works without any script.
 * @param {string} path
 */
export const isStill = (path) => !INTERACTIVE.test(path);

/**
 * The page without scripts and without hints that fetch them.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}
