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

/** One ruling of many: all are kept for use without network, and must not each bring the same style sheets. */
const ONE_OF_MANY = /(^|\/)rulings\/\d+\/index\.html$/;

/**
 * Whether the page is better off with links to its style sheets than with their text.
 * @param {string} path
 */
export const isOneOfMany = (path) => ONE_OF_MANY.test(path);

/**
 * The page with links in the place of the style sheets that the framework wrote into it.
 * @param {string} html
 */
export function withLinkedStyles(html) {
  return html.replace(/<style\b[^>]*\bdata-href="([^"]*)"[^>]*>[\s\S]*?<\/style>/g, (_all, addresses) =>
    addresses
      .split(' ')
      .map((/** @type {string} */ address) => `<link rel="stylesheet" href="${address}"/>`)
      .join('')
  );
}
