import {vi} from 'vitest';

/** Whether the tab's storage takes what is written. */
export type TabStorage = 'works' | 'off' | 'full';

/** A tab: what it stores and what its history entry and address hold, across reloads of the page. */
export function openTab(
  storage: TabStorage,
  stored: Record<string, string> = {},
  state: unknown = null,
  hash = ''
) {
  const fail = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const items = new Map(Object.entries(stored));
  const location = {
    hash,
    pathname: '/kk/check/',
    replace: (url: string) => {
      location.hash = url.slice(url.indexOf('#'));
    }
  };
  const history = {
    state,
    refuses: false,
    replaceState(next: unknown, _: string, url?: string) {
      if (this.refuses) fail();
      this.state = structuredClone(next);
      if (url !== undefined) location.hash = url;
    }
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal('window', new EventTarget());
  const storageArea = {
    getItem: (key: string) => (storage === 'off' ? fail() : (items.get(key) ?? null)),
    setItem: (key: string, text: string) => (storage === 'works' ? items.set(key, text) : fail()),
    removeItem: (key: string) => (storage === 'off' ? fail() : items.delete(key))
  };
  vi.stubGlobal('sessionStorage', storageArea);
  return {items, history, location};
}

/** The page as it has just loaded, and has read what is stored. */
export async function load() {
  vi.resetModules();
  const store = await import('./store');
  store.currentSaved();
  await (await import('./reading')).loadReading();
  await Promise.resolve();
  return store;
}
