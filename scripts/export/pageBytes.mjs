// @ts-check
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {elementsOf} from './html.mjs';

/** @typedef {{requests: number, raw: number, gzip: number, brotli: number}} Weight */
/** @typedef {'html' | 'css' | 'js' | 'font' | 'schemas'} Kind */

const NOTHING = {requests: 0, raw: 0, gzip: 0, brotli: 0};

/**
 * The size of the file that a server sends instead, where the build has written one.
 * @param {string} file
 * @param {() => Buffer} pack
 */
const packed = (file, pack) => (existsSync(file) ? statSync(file).size : pack().length);

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
    gzip: packed(`${path}.gz`, () => gzipSync(bytes, {level: 9})),
    brotli: packed(`${path}.br`, () => brotliCompressSync(bytes))
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

/** A text found only in the schemas of answers, which a page fetches separately and needs for the first answer. */
const IN_SCHEMAS = 'noneAlone';
/** The words of the check contain it, too. */
const IN_WORDS = 'dontKnowHint';

/**
 * The chunk with the schemas of answers, where the page is one on which questions are answered.
 * @param {string} site
 * @param {string} page
 * @returns {Weight}
 */
function schemaBytes(site, page) {
  if (!/\bcheck\/?$/.test(page)) return NOTHING;
  const folder = join(site, '_next/static/chunks');
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = chunks.filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.includes(IN_SCHEMAS) && !text.includes(IN_WORDS);
  });
  if (found.length === 0) throw new Error(`No chunk of ${site} has the schemas of answers ("${IN_SCHEMAS}")`);
  return total(found.map((name) => weigh(join(folder, name))));
}

/**
 * What a browser fetches for a page before anything is idle; scripts for browsers without modules are not.
 * @param {string} site
 * @param {string} page
 * @returns {Record<Kind, Weight>}
 */
export function pageBytes(site, page) {
  const file = join(site, page, 'index.html');
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const links = elements.filter(({name, attributes}) => name === 'link' && !('disabled' in attributes));
  const linked = (/** @type {string} */ kind, /** @type {string} */ value) =>
    links.flatMap(({attributes: {href = '', ...rest}}) => (rest[kind] === value ? join(site, href) : []));
  const css = [...new Set(linked('rel', 'stylesheet'))];
  const used = css.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/url\("?([^")]*\.woff2?)/g)].map(([, url]) =>
      join(path, '..', url ?? '')
    )
  );
  const all = new Set([...linked('as', 'font'), ...used.filter((path) => existsSync(path))]);
  const scripts = elements.filter(({name, attributes}) => name === 'script' && !('nomodule' in attributes));
  const js = new Set(scripts.flatMap(({attributes: {src}}) => (src === undefined ? [] : join(site, src))));
  return {
    html: weigh(file),
    css: total(css.map(weigh)),
    js: total([...js].map(weigh)),
    font: total([...all].map(weigh)),
    schemas: schemaBytes(site, page)
  };
}

/**
 * Our own scripts inlined in a page; the page's weight includes them.
 * @param {string} site
 * @param {string} page
 * @returns {Weight}
 */
export function ownScriptBytes(site, page) {
  const elements = elementsOf(readFileSync(join(site, page, 'index.html'), 'utf8'));
  const own = elements.filter(({name, attributes}) => name === 'script' && 'data-own' in attributes);
  const scripts = own.map(({content}) => Buffer.from(content));
  return total(
    scripts.map((bytes) => ({
      requests: 0,
      raw: bytes.length,
      gzip: gzipSync(bytes, {level: 9}).length,
      brotli: brotliCompressSync(bytes).length
    }))
  );
}
