import type {Locale} from '@/lib/text';

/** A newer version of the site, kept on the device but not in use yet. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/**
 * Keeps what the check needs on the device for use without network, and everything else where the line is good; where
 * that is not possible, nothing changes.
 */
export async function keepOnDevice(locale: Locale, isGoodLine: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    // The choice of language first: the addresses of the languages then belong to the second.
    if (isGoodLine) await navigator.serviceWorker.register('/worker.js', {scope: '/'});
    const scope = `/${locale}/`;
    watch(await navigator.serviceWorker.register(`/worker-${locale}.js`, {scope}));
    if (isGoodLine) (await navigator.serviceWorker.ready).active?.postMessage({type: 'KEEP_REST'});
  } catch {
    // A browser that forbids it, or a host without the files, as in development.
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // The very first version waits for a moment as well, but replaces none.
    if (registration.waiting === null || registration.active === null) return;
    waiting = registration.waiting;
    listeners.forEach((listener) => {
      listener();
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
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
  waiting?.postMessage({type: 'SKIP_WAITING'});
}
