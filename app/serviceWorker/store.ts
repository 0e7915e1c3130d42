import type {CacheManifest} from './cacheManifest';

declare const self: ServiceWorkerGlobalScope;

/** Of one scope, so that the versions of one worker share what has not changed between them. */
const open = () => caches.open(`zhuginu ${self.registration.scope}`);

const keyOf = (address: string, hash: string) => `${address}?sha256=${encodeURIComponent(hash)}`;

/** A file of this very version, kept or brought and then kept; fails where the server has another one. */
export async function bring(address: string, hash: string): Promise<Response> {
  const cache = await open();
  const key = keyOf(address, hash);
  const known = await cache.match(key);
  if (known !== undefined) return known;
  // The browser refuses a file of another version, whatever a cache on the way serves.
  const answer = await fetch(address, {
    integrity: `sha256-${hash}`,
    cache: address.startsWith('/_next/static/') ? 'default' : 'no-cache'
  });
  if (!answer.ok || answer.redirected) throw new Error(`${address} is not to be had`);
  await cache.put(key, answer.clone());
  return answer;
}

/** Forgets what no part of this version is, and what workers before this one kept in their own way. */
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

/** Remembers across restarts of the worker that the server has a newer version. */
export async function rememberNewer(known: boolean): Promise<void> {
  const cache = await open();
  if (known) await cache.put(NEWER, new Response());
  else await cache.delete(NEWER);
}

export const remembersNewer = async (): Promise<boolean> => (await (await open()).match(NEWER)) !== undefined;
