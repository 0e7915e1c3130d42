// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** @typedef {{requests: number, raw: number, gzip: number, brotli: number}} Weight */
/** @typedef {'html' | 'css' | 'js' | 'font'} Kind */

const NOTHING = {requests: 0, raw: 0, gzip: 0, brotli: 0};

/** @type {Map<string, Weight>} */
const weighed = new Map();

/**
 * @param {string} path
 * @returns {Weight}
 */
function weigh(path) {
  const known = weighed.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const weight = {
    requests: 1,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes).length
  };
  weighed.set(path, weight);
  return weight;
}

/**
 * @param {readonly Weight[]} weights
 * @returns {Weight}
 */
export function total(weights) {
  return weights.reduce(
    (sum, each) => ({
      requests: sum.requests + each.requests,
      raw: sum.raw + each.raw,
      gzip: sum.gzip + each.gzip,
      brotli: sum.brotli + each.brotli
    }),
    NOTHING
  );
}

/**
 * Files that a tag's attribute names, each once.
 * @param {string} html
 * @param {RegExp} tag
 * @param {'href' | 'src'} attribute
 */
function named(html, tag, attribute) {
  const tags = [...html.matchAll(tag)].map(([text]) => text).filter((text) => !/\bnomodule\b/i.test(text));
  const files = tags.map((text) => new RegExp(`\\b${attribute}="(/[^"]*)"`).exec(text)?.[1] ?? '');
  return new Set(files.filter((file) => file !== ''));
}

/**
 * What a browser fetches for a page before anything is idle; scripts for browsers without modules are not.
 * @param {string} site
 * @param {string} page
 * @returns {Record<Kind, Weight>}
 */
export function pageBytes(site, page) {
  const file = join(site, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  const styles = [...named(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href')];
  const css = styles.map((style) => join(site, style));
  const fonts = [...named(html, /<link\b[^>]*\bas="font"[^>]*>/g, 'href')];
  const used = css.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/url\("?([^")]*\.woff2?)/g)].map(([, url]) =>
      join(path, '..', url ?? '')
    )
  );
  const all = new Set([...fonts.map((font) => join(site, font)), ...used.filter((path) => existsSync(path))]);
  const js = [...named(html, /<script\b[^>]*>/g, 'src')].map((script) => join(site, script));
  return {
    html: weigh(file),
    css: total(css.map(weigh)),
    js: total(js.map(weigh)),
    font: total([...all].map(weigh))
  };
}
