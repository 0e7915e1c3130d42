import type {Message} from '@/app/serviceWorker/message';
import type {Locale} from '@/lib/text';

/** A newer version of the site, cached on the device but not in use yet. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/**
 * Caches what the check needs for offline use, and everything else on a good connection; where that is impossible,
 * nothing changes.
 */
export async function cacheForOffline(locale: Locale, isGoodLine: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    // The worker for the choice of language first: those of the languages then take over their addresses.
    if (isGoodLine) await navigator.serviceWorker.register('/worker.js', {scope: '/'});
    const scope = `/${locale}/`;
    watch(await navigator.serviceWorker.register(`/worker-${locale}.js`, {scope}));
    const {active} = await navigator.serviceWorker.ready;
    if (isGoodLine && active !== null) say(active, {type: 'KEEP_REST'});
  } catch {
    // The browser forbids it, or the host lacks the files, as in development.
  }
}

function say(worker: ServiceWorker, message: Message, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = async () => {
    const newer = registration.waiting;
    // The very first version also waits for a moment, but replaces none.
    if (newer === null || registration.active === null) return;
    if (await isThisVersion(newer)) {
      say(newer, {type: 'TAKE_OVER'});
      return;
    }
    waiting = newer;
    listeners.forEach((listener) => {
      listener();
    });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void offer());
  });
  void offer();
}

/** Whether the page has come from the network, and its scripts are those of that worker already. */
function isThisVersion(worker: ServiceWorker): Promise<boolean> {
  const {port1, port2} = new MessageChannel();
  const addresses = [...document.scripts]
    .filter(({src, noModule}) => src !== '' && !noModule)
    .map(({src}) => new URL(src).pathname);
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => {
      resolve(data === true);
    };
    say(worker, {type: 'HAS_ALL', addresses}, [port2]);
  });
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const isUpdateReady = (): boolean => waiting !== undefined;

/** Activates the newer version and reloads the page from it; another tab may have activated it already. */
export function takeUpdate(): void {
  const reloadOnceActive = () => {
    if (waiting?.state === 'activated') location.reload();
  };
  waiting?.addEventListener('statechange', reloadOnceActive);
  reloadOnceActive();
  if (waiting !== undefined) say(waiting, {type: 'SKIP_WAITING'});
}
