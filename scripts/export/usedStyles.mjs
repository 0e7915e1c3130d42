// @ts-check
import {transform} from 'lightningcss';

/**
 * The style sheet without the rules for classes that occur nowhere in what can be shown. The framework gives every page
 * the styles of all pages; a class that any of the text names, even by chance, stays.
 * @param {string} css
 * @param {string} shown the page, and the scripts that can change it
 */
export function usedStyles(css, shown) {
  const classes = new Set(Array.from(css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g), ([, name = '']) => name));
  const {code} = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...classes].filter((name) => !shown.includes(name))
  });
  return code.toString();
}
