// @ts-check
import {assume} from './assumption.mjs';

const CHUNKS = '_next/static/chunks/';

/**
 * @param {string} address
 * @param {'js' | 'css'} kind
 */
export const isChunk = (address, kind) => new RegExp(`^/${CHUNKS}[\\w.~-]+\\.${kind}$`).test(address);

/** What the framework's own navigation fetches, which plain links never ask for. */
const PAYLOAD = /(^|\/)(__next\.[^/]*|index)\.txt$/;

/** What `next build` writes for the router that this site does not use; the build's id is set in next.config.js. */
const MANIFESTS = /^_next\/(static\/)?site(\/|$)/;

/**
 * What is in the folder that no page of the site asks for.
 * @param {readonly string[]} paths every file and folder below the export
 */
export function superfluous(paths) {
  const payloads = paths.filter((path) => PAYLOAD.test(path));
  const manifests = paths.filter((path) => MANIFESTS.test(path));
  const pages = paths.filter((path) => path.endsWith('/index.html'));
  const unknown = paths.find(
    (path) => path.endsWith('.txt') && !payloads.includes(path) && path !== 'robots.txt'
  );
  const strange = paths.find(
    (path) => path.startsWith(CHUNKS) && !isChunk(`/${path}`, 'js') && !isChunk(`/${path}`, 'css')
  );
  assume(
    payloads.length >= pages.length,
    'data for navigation',
    `there are ${payloads.length} files of it for ${pages.length} pages`
  );
  assume(unknown === undefined, 'data for navigation', `${unknown ?? ''} is none that we know`);
  assume(
    manifests.includes('_next/static/site/_buildManifest.js'),
    'manifests of the Pages Router',
    'there is no _next/static/site/_buildManifest.js'
  );
  assume(strange === undefined, 'names of chunks', `${strange ?? ''} is none that we know`);
  return [...payloads, ...manifests];
}
