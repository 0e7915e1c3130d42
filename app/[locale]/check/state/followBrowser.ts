import {followAddress} from './address';
import {bringAlong, currentSaved, restore, writeNow} from './store';

/** Begins to follow the browser: before anything reads the draft or the address, and once for all. */
export function followBrowser(): void {
  // First, as it takes a carried draft out of the address.
  currentSaved();
  followAddress();
  window.addEventListener('popstate', bringAlong);
  window.addEventListener('pagehide', writeNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted) restore();
  });
}
