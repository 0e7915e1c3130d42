// @ts-check
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {compressAll} from './export/compress.mjs';
import {withContentPolicy} from './export/contentPolicy.mjs';
import {hostedHeaders} from './export/headerFiles.mjs';
import {superfluous} from './export/next/folder.mjs';
import {finishedPage, frameworkChunks, readPage} from './export/next/page.mjs';
import {overdueComparisons} from './export/overdueComparisons.mjs';
import {withTerms} from './export/terms.mjs';
import {writeWorkers} from './export/workers.mjs';

const OUT = 'out';

/** After `next build`: pages without interaction lose their scripts and explain their terms, every page gets its styles and its policy. */
const paths = readdirSync(OUT, {recursive: true, encoding: 'utf8'});
const pages = paths
  .filter((path) => path.endsWith('.html'))
  .map((path) => readPage(path, readFileSync(join(OUT, path), 'utf8')));
const framework = frameworkChunks(pages);
const readFile = (/** @type {string} */ address) => readFileSync(join(OUT, address), 'utf8').trim();
// A page that runs scripts can load any of them.
const scriptTexts = paths
  .filter((path) => path.endsWith('.js'))
  .map((path) => readFile(path))
  .join('\n');
const locales = readdirSync('messages', {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() ? entry.name : []
);
const terms = new Map(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}/check.json`, 'utf8')).terms])
);
for (const page of pages) {
  const words = page.wishes.includes('interactive') ? undefined : terms.get(page.path.split(sep)[0] ?? '');
  const html = finishedPage(page, framework, readFile, scriptTexts);
  writeFileSync(join(OUT, page.path), withContentPolicy(words === undefined ? html : withTerms(html, words)));
}

const removed = superfluous(paths);
for (const path of removed) rmSync(join(OUT, path), {recursive: true, force: true});

console.log(`${pages.length} pages finished, ${removed.length} unused files removed`);

const workers = await writeWorkers(OUT, locales);
for (const {file, first, rest} of workers)
  console.log(
    `${file} keeps ${first.files} files at once, ${first.gzip} bytes gzip, and ${rest} others where it may`
  );

writeFileSync(join(OUT, '_headers'), hostedHeaders(workers.map(({file}) => file)));
await compressAll(OUT);

const pins = JSON.parse(readFileSync('lib/lawWatch/pins.json', 'utf8'));
for (const line of overdueComparisons(pins, new Date())) console.warn(line);
