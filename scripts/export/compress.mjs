// @ts-check
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const COMPRESSIBLE = /\.(html|css|js|json|svg|txt|xml|webmanifest)$/;

/** Below this a packet carries the file as it is. */
const WORTHWHILE_BYTES = 512;

/**
 * Writes each text file a second and third time, as gzip and Brotli at their best, for servers that send such files.
 * @param {string} folder
 */
export function compressAll(folder) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  for (const path of files.filter((name) => COMPRESSIBLE.test(name))) {
    const file = join(folder, path);
    const text = readFileSync(file);
    if (text.length < WORTHWHILE_BYTES) continue;
    writeFileSync(`${file}.gz`, gzipSync(text, {level: constants.Z_BEST_COMPRESSION}));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length
        }
      })
    );
  }
}
