// @ts-check
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withContentPolicy} from './export/contentPolicy.mjs';
import {isStill, withoutScripts} from './export/stillPage.mjs';

const OUT = 'out';

/** After `next build`: pages without interaction lose their scripts, every page gets its policy. */
const files = readdirSync(OUT, {recursive: true, encoding: 'utf8'});
const pages = files.filter((path) => path.endsWith('.html'));
for (const path of pages) {
  const file = join(OUT, path);
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, withContentPolicy(isStill(path) ? withoutScripts(html) : html));
}

// Payloads for navigation inside the framework, which plain links never ask for.
const payloads = files.filter((path) => /(^|\/)(__next\.|index\.txt$)/.test(path) && path.endsWith('.txt'));
for (const path of payloads) rmSync(join(OUT, path));

console.log(`${pages.length} pages finished, ${payloads.length} unused payloads removed`);
