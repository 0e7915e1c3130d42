import {fromFragment, keepDraft} from '@/lib/answers';
import {fragmentOf, type Step} from './step';

/** Stands between the step and a draft that a change of language carries along where storage is off. */
const CARRIED = '~';

export function currentFragment(): string {
  return decode(location.hash.slice(1)).split(CARRIED)[0] ?? '';
}

export function onFragmentChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

export const carrying = (fragment: string, draft: string) => `${fragment}${CARRIED}${draft}`;

/** Takes a carried draft out of the address before anything else reads it. */
export function takeCarriedDraft(): void {
  const [fragment = '', draft] = location.hash.slice(1).split(CARRIED);
  if (draft === undefined) return;
  keepDraft(fromFragment(draft).draft);
  history.replaceState(history.state, '', `#${fragment}`);
}

export function go(step: Step): void {
  location.hash = fragmentOf(step);
}

/** Replaces a step that cannot be shown, so that Back does not lead into it. */
export function redirect(step: Step): void {
  const {pathname} = location;
  location.replace(`${pathname}#${fragmentOf(step)}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
