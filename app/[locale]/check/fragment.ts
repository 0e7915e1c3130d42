import {fromFragment, keepDraft} from '@/lib/answers';
import {fragmentOf, type Step} from './step';

/** Stands between the step and a draft that a change of language carries along where storage is off. */
const CARRIED = '~';

// Kept here and not read from the address each time: while the page starts, the framework writes back the one it
// was loaded with, and a link that was opened meanwhile would be lost.
let fragment = '';
let loadedWith = '';
const listeners = new Set<() => void>();

/** Begins to follow the address: before anything reads it, and once for all. */
export function followFragment(): void {
  loadedWith = location.hash;
  takeCarriedDraft();
  fragment = fragmentNow();
  window.addEventListener('hashchange', () => {
    fragment = fragmentNow();
    tell();
  });
}

function tell(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

export const currentFragment = (): string => fragment;

export function onFragmentChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Lets the address say again what is shown, if it was written back. */
export function settleAddress(): void {
  if (location.hash === loadedWith && decode(loadedWith.slice(1)) !== fragment)
    history.replaceState(history.state, '', `#${fragment}`);
}

function fragmentNow(): string {
  return decode(location.hash.slice(1)).split(CARRIED)[0] ?? '';
}

export const carrying = (fragment: string, draft: string) => `${fragment}${CARRIED}${draft}`;

/** Takes a carried draft out of the address before anything else reads it. */
function takeCarriedDraft(): void {
  const [place = '', draft] = location.hash.slice(1).split(CARRIED);
  if (draft === undefined) return;
  keepDraft(fromFragment(draft).draft);
  history.replaceState(history.state, '', `#${place}`);
}

export function go(step: Step): void {
  fragment = fragmentOf(step);
  location.hash = fragment;
  // At once, so that one rendering shows both what was answered and what comes next.
  tell();
}

/** Replaces a step that cannot be shown, so that Back does not lead into it. */
export function redirect(step: Step): void {
  const {pathname} = location;
  fragment = fragmentOf(step);
  location.replace(`${pathname}#${fragment}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
