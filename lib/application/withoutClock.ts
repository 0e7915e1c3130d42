import {unzipSync, zipSync} from 'fflate';

/** The first day that a zip file can name. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The same zip file, its entries dated the same whenever and wherever it was made. */
export function withoutClock(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(zip), {mtime: ZIP_EPOCH});
}
