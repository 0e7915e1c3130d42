import {unzipSync, zipSync} from 'fflate';

/** The earliest date that a zip file can contain. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The zip file with constant entry dates, so that its bytes do not depend on time or place. */
export function withoutClock(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(zip), {mtime: ZIP_EPOCH});
}
