// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {elementsOf} from './html.mjs';
import {isChunk} from './next/folder.mjs';
import {legacyScripts} from './next/page.mjs';

/** @typedef {import('../../app/serviceWorker/cacheManifest').CacheManifest} CacheManifest */

/** @type {{browserslist: readonly string[]}} */
const {browserslist} = createRequire(import.meta.url)('../../package.json');

/** The limit of what the check fetches in the background on any connection: 300 KB, gzip. */
const FIRST_LIMIT = 300 * 1024;

/** Parts of the check that most visits never need, recognised by a word that only they contain. */
const SELDOM_USED = {
  'the writer of DOCX': 'word/document.xml',
  'the register of rulings': 'outcomeCovers',
  'the writer of calendar files': 'BEGIN:VCALENDAR',
  'the screens of a letter': 'letter-look',
  'the draft application and the sheet for a lawyer': 'id:`application-${',
  'the words of a letter': '"firstInTime":',
  'the encoder of QR codes': 'Mask value out of range'
};

/**
 * One worker per language: it caches that language's pages and the shared files. One more caches the choice of
 * language, whose address is above those of the languages.
 * @param {string} folder
 * @param {readonly string[]} locales
 * @param {number} [limit] how much may be brought at once
 * @returns {Promise<readonly {file: string, first: {files: number, gzip: number}, rest: number}[]>}
 */
export async function writeWorkers(folder, locales, limit = FIRST_LIMIT) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const version = versionOf(folder, paths);
  writeFileSync(join(folder, 'version.txt'), `${version}\n`);
  const written = [];
  for (const locale of [undefined, ...locales]) {
    const file = locale === undefined ? 'worker.js' : `worker-${locale}.js`;
    const {first, rest} =
      locale === undefined ? {first: ['index.html'], rest: []} : filesOf(folder, paths, locale, locales);
    const weight = first.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    if (weight > limit)
      throw new Error(`${file} brings ${weight} bytes at once, more than ${limit}: ${first.join(', ')}`);
    const manifest = {
      version,
      first: hashesOf(folder, first),
      rest: hashesOf(folder, rest),
      interactive: first.filter((path) => isInteractive(folder, path)).map(addressOf)
    };
    writeFileSync(join(folder, file), await bundle(manifest));
    written.push({file, first: {files: first.length, gzip: weight}, rest: rest.length});
  }
  return written;
}

/**
 * The files of a language: first what the check needs, then everything else.
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {string} locale
 * @param {readonly string[]} locales
 */
function filesOf(folder, paths, locale, locales) {
  const text = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');
  const check = `${locale}/check/index.html`;
  // Browsers without modules have no service workers either.
  const ignored = legacyScripts(text(check));
  const all = paths.filter((path) => isChunk(`/${path}`, 'js') && !ignored.includes(`/${path}`));
  const foreign = locales
    .filter((other) => other !== locale)
    .flatMap((other) => scriptsWithWords(other, all, text));
  // Of its own language only the file that stands beside others is not needed at once.
  const wholes = locales.map((other) => wholeOf(other, all, text));
  // The bundler cuts one in two when it grows.
  const rests = wholes.flatMap((path) => companionsOf(path, all, text));
  const aside = [...new Set([...foreign, ...wholes, ...rests])];
  const scripts = all.filter((path) => !aside.includes(path));
  const seldom = Object.entries(SELDOM_USED).flatMap(([name, mark]) => {
    const found = scripts.filter((path) => text(path).includes(mark));
    const [path] = found;
    if (path === undefined || found.length > 1)
      throw new Error(`${found.length} scripts contain ${name} (“${mark}”), not one`);
    return [path, ...companionsOf(path, scripts, text).filter((one) => !text(check).includes(one))];
  });
  const pages = paths.filter((path) => path.startsWith(`${locale}/`) && /\.(html|webmanifest)$/.test(path));
  const atOnce = scripts.filter((path) => !seldom.includes(path));
  // The page has its own styles in it; a part that is loaded later can bring some of its own.
  const styles = paths.filter(
    (path) =>
      isChunk(`/${path}`, 'css') &&
      !text(check).includes(path) &&
      atOnce.some((one) => text(one).includes(basename(path)))
  );
  const first = [check, ...atOnce, ...styles];
  const shared = paths.filter((path) => isChunk(`/${path}`, 'css') || /^icons\/.+\./.test(path));
  return {
    first,
    rest: [...seldom, ...aside, ...[...shared, ...pages].filter((path) => !first.includes(path))]
  };
}

/**
 * What is loaded together with a script and with no other: the bundler copies into it what the script shares with others.
 * @param {string} path
 * @param {readonly string[]} scripts
 * @param {(path: string) => string} text
 */
function companionsOf(path, scripts, text) {
  const lists = scripts.flatMap((one) =>
    [...text(one).matchAll(/Promise\.all\(\[([^\]]*)\]/g)].map(([, list = '']) => list)
  );
  const isIn = (/** @type {string} */ one, /** @type {string} */ list) => list.includes(`/${basename(one)}"`);
  return scripts.filter((one) => {
    const loaded = lists.filter((list) => isIn(one, list));
    return one !== path && loaded.length > 0 && loaded.every((list) => isIn(path, list));
  });
}

/**
 * The scripts with the words of one language, recognised by the longest sentence of each of its files.
 * @param {string} locale
 * @param {readonly string[]} scripts
 * @param {(path: string) => string} text
 */
function scriptsWithWords(locale, scripts, text) {
  // The words of the paper have their own language, and are part of the check in every language.
  const names = readdirSync(join('messages', locale)).filter(
    (name) => name.endsWith('.json') && name !== 'paper.json'
  );
  const marks = names.map((name) => markOf(locale, name));
  const found = scripts.filter((path) => marks.some((mark) => mark !== '' && text(path).includes(mark)));
  if (found.length === 0) throw new Error(`No script brings words of “${locale}”`);
  return found;
}

/**
 * The script that brings what a page of the language brings in itself, to stand beside another language.
 * @param {string} locale
 * @param {readonly string[]} scripts
 * @param {(path: string) => string} text
 */
function wholeOf(locale, scripts, text) {
  const mark = markOf(locale, 'questions.json');
  const [path, ...others] = scripts.filter((one) => text(one).includes(mark));
  if (path === undefined || others.length > 0)
    throw new Error(`Not one script brings the questions in “${locale}” to stand beside another language`);
  return path;
}

/**
 * The longest sentence of a file with words, by which scripts with them are recognised.
 * @param {string} locale
 * @param {string} name
 */
function markOf(locale, name) {
  const sentences = readFileSync(join('messages', locale, name), 'utf8').match(
    /(?<=: ")[\p{L}\d ,.]+(?=")/gu
  );
  return (sentences ?? []).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/**
 * Addresses as links write them.
 * @param {string} path
 */
const addressOf = (path) => `/${path.replace(/index\.html$/, '')}`;

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 */
const hashesOf = (folder, paths) =>
  Object.fromEntries(paths.map((path) => [addressOf(path), sha256(readFileSync(join(folder, path)))]));

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('base64');

/**
 * @param {string} folder
 * @param {string} path
 */
const isInteractive = (folder, path) =>
  path.endsWith('.html') &&
  elementsOf(readFileSync(join(folder, path), 'utf8')).some(
    ({attributes}) => attributes['data-export'] === 'interactive'
  );

/**
 * The day on which the law was last compared, and a hash of everything that a worker caches.
 * @param {string} folder
 * @param {readonly string[]} paths
 */
function versionOf(folder, paths) {
  const {content} = JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8'));
  const cached = paths.filter((path) => /\.(html|js|css|png|webmanifest)$/.test(path)).sort();
  const hash = sha256(cached.map((path) => path + sha256(readFileSync(join(folder, path)))).join('\n'));
  return `${content.checkedOn} ${hash}`;
}

/** @param {CacheManifest} manifest */
async function bundle(manifest) {
  const {outputFiles} = await build({
    entryPoints: ['app/serviceWorker/serviceWorker.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: browserslist.map((entry) => entry.replace(' ', '')),
    define: {CACHE_MANIFEST: JSON.stringify(manifest)}
  });
  return outputFiles.map(({text}) => text).join('');
}
