// @ts-check
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateSW} from 'workbox-build';
import {legacyScripts} from './next/page.mjs';

/** Every page that may load them, so that a worker brings nothing that no page of its language asks for. */
const SHARED = ['_next/static/chunks/**/*.{js,css}', 'icons/*'];

/**
 * One worker per language: it keeps that language's pages and the shared files. One more keeps the choice of
 * language, whose address lies above those of the languages.
 * @param {readonly string[]} locales
 * @returns {readonly {file: string, keeps: readonly string[], waits: boolean}[]}
 */
const workersFor = (locales) => [
  {file: 'worker.js', keeps: ['index.html', '_next/static/chunks/*.css'], waits: false},
  ...locales.map((locale) => ({
    file: `worker-${locale}.js`,
    keeps: [`${locale}/**/*.{html,webmanifest}`, ...SHARED],
    waits: true
  }))
];

/**
 * Writes the service workers of a finished export. A new one waits until the reader asks for it, and keeps a file
 * only if it is the very file of its build, so that two versions never mix, whatever a cache on the way serves.
 * @param {string} folder
 * @param {readonly string[]} locales
 * @returns {Promise<readonly {file: string, files: number, bytes: number}[]>}
 */
export async function writeWorkers(folder, locales) {
  // Browsers without modules know no service workers either.
  const ignored = legacyScripts(readFileSync(join(folder, locales[0] ?? '', 'check/index.html'), 'utf8')).map(
    (address) => address.slice(1)
  );
  const written = [];
  for (const {file, keeps, waits} of workersFor(locales)) {
    const {count, size, warnings} = await generateSW({
      globDirectory: folder,
      globPatterns: [...keeps],
      globIgnores: ignored,
      swDest: join(folder, file),
      manifestTransforms: [(entries) => ({manifest: entries.map((entry) => asServed(folder, entry))})],
      dontCacheBustURLsMatching: /^_next\/static\//,
      // No page depends on a query, whoever appended one.
      ignoreURLParametersMatching: [/./],
      // It takes every cache below its own address for its own, so the first worker would empty the languages'.
      cleanupOutdatedCaches: false,
      skipWaiting: !waits,
      clientsClaim: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      babelPresetEnvTargets: ['chrome >= 80', 'firefox >= 78', 'safari >= 14']
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    written.push({file, files: count, bytes: size});
  }
  return written;
}

/**
 * Addresses as links write them, and the hash by which the browser refuses another version of the file.
 * @param {string} folder
 * @template {{url: string}} Entry
 * @param {Entry} entry
 */
function asServed(folder, entry) {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, entry.url)))
    .digest('base64');
  return {...entry, url: `/${entry.url.replace(/index\.html$/, '')}`, integrity: `sha256-${digest}`};
}
