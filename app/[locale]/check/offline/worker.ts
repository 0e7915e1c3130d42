import type {Message} from '@/app/serviceWorker/message';
import type {Locale} from '@/lib/text';

/** A newer version of the site, kept on the device but not in use yet. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/**
 * Keeps what the check needs on the device for use without network, and everything else where the line is good; where
 * that is not possible, nothing changes.
 */
export async function cacheForOffline(locale: Locale, isGoodLine: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    // The choice of language first: the addresses of the languages then belong to the second.
    if (isGoodLine) await navigator.serviceWorker.register('/worker.js', {scope: '/'});
    const scope = `/${locale}/`;
    watch(await navigator.serviceWorker.register(`/worker-${locale}.js`, {scope}));
    const {active} = await navigator.serviceWorker.ready;
    if (isGoodLine && active !== null) say(active, {type: 'KEEP_REST'});
  } catch {
    // A browser that forbids it, or a host without the files, as in development.
  }
}

function say(worker: ServiceWorker, message: Message, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = async () => {
    const newer = registration.waiting;
    // The very first version waits for a moment as well, but replaces none.
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

/** Puts the newer version to use and loads the page from it; another tab may have done the first already. */
export function takeUpdate(): void {
  const reloadOnceActive = () => {
    if (waiting?.state === 'activated') location.reload();
  };
  waiting?.addEventListener('statechange', reloadOnceActive);
  reloadOnceActive();
  if (waiting !== undefined) say(waiting, {type: 'SKIP_WAITING'});
}
