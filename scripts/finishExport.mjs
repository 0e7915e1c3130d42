// @ts-check
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compressAll} from './export/compress.mjs';
import {withContentPolicy} from './export/contentPolicy.mjs';
import {hostedHeaders} from './export/headerFiles.mjs';
import {withoutStyleText} from './export/payload.mjs';
import {isOneOfMany, isStill, withLinkedStyles, withoutScripts} from './export/stillPage.mjs';
import {writeWorkers} from './export/workers.mjs';

const OUT = 'out';

/** After `next build`: pages without interaction lose their scripts, every page gets its policy. */
const files = readdirSync(OUT, {recursive: true, encoding: 'utf8'});
const pages = files.filter((path) => path.endsWith('.html'));
for (const path of pages) {
  const file = join(OUT, path);
  const html = readFileSync(file, 'utf8');
  const finished = isStill(path) ? withoutScripts(html) : withoutStyleText(html);
  writeFileSync(file, withContentPolicy(isOneOfMany(path) ? withLinkedStyles(finished) : finished));
}

// Payloads for navigation inside the framework, which plain links never ask for.
const payloads = files.filter((path) => /(^|\/)(__next\.|index\.txt$)/.test(path) && path.endsWith('.txt'));
for (const path of payloads) rmSync(join(OUT, path));

// Manifests of the framework's other router, which no page loads.
rmSync(join(OUT, '_next/static/site'), {recursive: true});

console.log(`${pages.length} pages finished, ${payloads.length} unused payloads removed`);

const locales = readdirSync('messages', {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() ? entry.name : []
);
const workers = await writeWorkers(OUT, locales);
for (const {file, files, bytes} of workers)
  console.log(`${file} keeps ${files} files, ${Math.round(bytes / 1024)} KiB`);

writeFileSync(join(OUT, '_headers'), hostedHeaders(workers.map(({file}) => file)));
compressAll(OUT);
