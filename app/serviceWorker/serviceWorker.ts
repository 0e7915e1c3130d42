import type {CacheManifest} from './cacheManifest';
import {isMessage, type Message} from './message';
import {isNewer, planFor} from './cacheOrNetwork';
import {bring, forgetOthers, rememberNewer, remembersNewer} from './store';

declare const self: ServiceWorkerGlobalScope;
/** Defined by the build. */
declare const CACHE_MANIFEST: CacheManifest;

const PATIENCE_MS = 5_000;

const {version, first, rest, interactive} = CACHE_MANIFEST;
const all: Readonly<Record<string, string>> = {...first, ...rest};

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(Object.entries(first).map(([address, hash]) => bring(address, hash))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers(CACHE_MANIFEST));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (!isMessage(message)) return;
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message.type === 'KEEP_REST') event.waitUntil(cacheRest());
  if (message.type === 'HAS_ALL') event.ports[0]?.postMessage(message.addresses.every((one) => one in all));
  if (message.type === 'TAKE_OVER' && event.source instanceof Client)
    event.waitUntil(takeOverFor(event.source.id));
});

self.addEventListener('fetch', (event) => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  // No page depends on a query string, whoever appended it.
  const address = [pathname, `${pathname}/`].find((one) => one in all);
  const hash = address === undefined ? undefined : all[address];
  if (request.method !== 'GET' || origin !== location.origin || address === undefined || hash === undefined)
    return;
  if (request.mode !== 'navigate') event.respondWith(file(request, address, hash));
  else if (address !== pathname) event.respondWith(Response.redirect(address));
  else {
    event.respondWith(page(request, address, hash));
    event.waitUntil(compareVersions());
  }
});

/** One at a time, so that the reader's own requests come first; resumes where it was interrupted. */
async function cacheRest(): Promise<void> {
  for (const [address, hash] of Object.entries(rest)) await bring(address, hash);
}

/** This version's copy of a page or script; if the server already has another version, that one. */
async function file(request: Request, address: string, hash: string): Promise<Response> {
  return bring(address, hash).catch(() => fetch(request));
}

async function page(request: Request, address: string, hash: string): Promise<Response> {
  const {waiting} = self.registration;
  const newer = waiting !== null ? 'ready' : (await remembersNewer()) ? 'onServer' : 'none';
  const {from, takeOver} = planFor({
    newer,
    interactive: interactive.includes(address),
    inUse: await isInUse()
  });
  const answer = from === 'network' ? await inTime(fetch(request)) : undefined;
  // A page of this version, served without network, still needs its scripts.
  if (answer?.ok !== true) return file(request, address, hash);
  if (takeOver) waiting?.postMessage({type: 'SKIP_WAITING'} satisfies Message);
  return answer;
}

/** Takes over for a page of this version, unless pages of the previous version are open. */
async function takeOverFor(client: string): Promise<void> {
  if (!(await isInUse(client))) await self.skipWaiting();
}

/** The network's response, unless it fails or takes too long for a reader on a bad connection. */
async function inTime(answer: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  return Promise.race([answer.catch(() => undefined), late]);
}

/** Whether a page that runs scripts is open in any tab except one. */
async function isInUse(except?: string): Promise<boolean> {
  const windows = await self.clients.matchAll({type: 'window', includeUncontrolled: true});
  return windows.some(({id, url}) => id !== except && interactive.includes(new URL(url).pathname));
}

/** Checks the server for a newer version, so that pages without script do not become outdated. */
async function compareVersions(): Promise<void> {
  try {
    const answer = await fetch('/version.txt', {cache: 'no-cache'});
    if (!answer.ok) return;
    const known = isNewer((await answer.text()).trim(), version);
    await rememberNewer(known);
    // Not awaited: the browser may delay it for half a minute, during which no other worker could take over.
    if (known) void self.registration.update().catch(() => undefined);
  } catch {
    // Offline, nothing is newer than the cache.
  }
}
