// @ts-check
import {readdirSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const COMPRESSIBLE = /\.(html|css|js|json|svg|txt|xml|webmanifest)$/;

/** Below this size a file fits in one packet anyway. */
const WORTHWHILE_BYTES = 512;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Writes each text file a second and third time, as gzip and Brotli at their best, for servers that send such files.
 * @param {string} folder
 */
export async function compressAll(folder) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  // All at once, which keeps every processor busy.
  await Promise.all(
    files.filter((name) => COMPRESSIBLE.test(name)).map((name) => compress(join(folder, name)))
  );
}

/** @param {string} file */
async function compress(file) {
  const text = await readFile(file);
  if (text.length < WORTHWHILE_BYTES) return;
  await writeFile(`${file}.gz`, await gzipped(text, {level: constants.Z_BEST_COMPRESSION}));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  };
  await writeFile(`${file}.br`, await brotlied(text, {params}));
}
