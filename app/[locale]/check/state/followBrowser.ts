import {followAddress} from './address';
import {bringAlong, currentSaved, restore, writeNow} from './store';

/** Begins to follow the browser: before anything reads the draft or the address, and once for all. */
export function followBrowser(): void {
  // First, as it takes a carried draft out of the address.
  currentSaved();
  followAddress();
  window.addEventListener(
    'popstate',
    (event) => {
      // The framework would load the page anew at an entry that holds a draft, as one that it has not written itself.
      event.stopImmediatePropagation();
      bringAlong();
    },
    {capture: true}
  );
  window.addEventListener('pagehide', writeNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
  stayOutOfCache();
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted) restore();
  });
}

/**
 * Firefox gives a page that comes back whole the storage of the time when it was left: what was cleared since would be
 * there again. No browser keeps a page that holds a lock and has no other way to let it go.
 */
function stayOutOfCache(): void {
  // Only where the connection is safe.
  if (!('locks' in navigator)) return;
  const forever = new Promise<never>(() => {});
  navigator.locks
    .request('zhuginu', {mode: 'shared'}, () => forever)
    .catch(() => {
      // Then the page that comes back reads what is stored, which is right in every other browser.
    });
}
