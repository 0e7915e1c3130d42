import {browser} from './browser';
import {observable} from './observable';
import {fragmentOf, type Step} from './step';
import {writeBeforeMoving} from './store';

// Remembered and not read from the browser each time: while the page starts, the framework writes back the address
// that it was loaded with, and a link that was opened meanwhile would be lost.
let address = '';
let isStarting = true;
const {subscribe: onAddressChange, notify} = observable();

export {onAddressChange};

/** Begins to follow the address: before anything reads it, and once for all. */
export function followAddress(): void {
  address = browser.fragment();
  window.addEventListener('hashchange', ({newURL}) => {
    // By the time that it is told, the framework may have written back the address before it.
    const now = browser.fragment(isStarting ? new URL(newURL) : location);
    if (now === address) return;
    address = now;
    notify();
  });
}

/** What the address asks for, without the "#". */
export const currentAddress = (): string => address;

/** Once the page has started: lets the address say again what is shown, and nothing else, if it was written back. */
export function settleAddress(): void {
  isStarting = false;
  if (browser.fragment() !== address || browser.isCarrying()) browser.rewrite(address);
}

export function go(step: Step): void {
  writeBeforeMoving();
  // What is told from now on can be a move of our own, told late.
  isStarting = false;
  address = fragmentOf(step);
  browser.push(address);
  // At once, so that one rendering shows both what was answered and what comes next.
  notify();
}

/** Replaces a step that cannot be shown, so that Back does not lead into it. */
export function redirect(step: Step): void {
  isStarting = false;
  address = fragmentOf(step);
  browser.replace(address);
  notify();
}
