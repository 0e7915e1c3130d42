// @ts-check
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import * as zod from 'zod/mini';

const FROM = ['app', 'lib'];
const FILE = 'node_modules/.cache/zod-mini.mjs';

/**
 * The part of `zod/mini` that our schemas use, as one module: Next's bundler keeps two and a half times as much of it,
 * and a phone would fetch all of that before the first answer. Named anew at every build, from the schemas themselves.
 * @returns {string} the module's path from the project's folder
 */
export function bundleZodMini() {
  const used = new Set(FROM.flatMap(namesIn));
  const contents = `export {${[...used].filter((name) => name in zod).join(', ')}} from 'zod/mini';`;
  mkdirSync('node_modules/.cache', {recursive: true});
  buildSync({
    stdin: {contents, resolveDir: process.cwd()},
    outfile: FILE,
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    logLevel: 'error'
  });
  return `./${FILE}`;
}

/** @param {string} folder */
function namesIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.includes("from 'zod/mini'"))
    .flatMap((text) => [...text.matchAll(/\bz\.(\w+)/g)].map(([, name = '']) => name));
}
