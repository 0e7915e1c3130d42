import type {CacheManifest} from './cacheManifest';

declare const self: ServiceWorkerGlobalScope;

/** One cache per scope, so that successive versions of a worker share unchanged files. */
const open = () => caches.open(`zhuginu ${self.registration.scope}`);

const keyOf = (address: string, hash: string) => `${address}?sha256=${encodeURIComponent(hash)}`;

/** A file of exactly this version, from the cache or fetched and cached; fails if the server has another version. */
export async function bring(address: string, hash: string): Promise<Response> {
  const cache = await open();
  const key = keyOf(address, hash);
  const known = await cache.match(key);
  if (known !== undefined) return known;
  // The browser rejects a file of another version, whatever an intermediate cache serves.
  const answer = await fetch(address, {
    integrity: `sha256-${hash}`,
    cache: address.startsWith('/_next/static/') ? 'default' : 'no-cache'
  });
  if (!answer.ok || answer.redirected) throw new Error(`${address} is not available`);
  await cache.put(key, answer.clone());
  return answer;
}

/** Deletes cached files that are not part of this version, and the caches of older kinds of worker. */
export async function forgetOthers({first, rest}: CacheManifest): Promise<void> {
  const own = new Set(Object.entries({...first, ...rest}).map(([address, hash]) => keyOf(address, hash)));
  const cache = await open();
  for (const request of await cache.keys()) {
    const {pathname, search} = new URL(request.url);
    if (!own.has(pathname + search)) await cache.delete(request);
  }
  await caches.delete(`workbox-precache-v2-${self.registration.scope}`);
}

const NEWER = '/newer-version';

/** Stores, across restarts of the worker, that the server has a newer version. */
export async function rememberNewer(known: boolean): Promise<void> {
  const cache = await open();
  if (known) await cache.put(NEWER, new Response());
  else await cache.delete(NEWER);
}

export const remembersNewer = async (): Promise<boolean> => (await (await open()).match(NEWER)) !== undefined;
