import {useEffect, useSyncExternalStore} from 'react';
import type * as laterScreens from './laterScreens';
import type {Step} from './step';

type LaterScreens = typeof laterScreens;
type LaterStep = Exclude<Step, {at: 'question' | 'answers'}>;

let loaded: LaterScreens | undefined;
const listeners = new Set<() => void>();

/** Kept once loaded, so that a screen is shown at once; a lazy component would show a blank first. */
export async function loadLater(): Promise<void> {
  loaded ??= await import('./laterScreens');
  for (const listener of listeners) listener();
}

const onLoad = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const now = () => loaded;
const never = () => undefined;

export const isLater = (step: Step): step is LaterStep => step.at !== 'question' && step.at !== 'answers';

/** The later screens once they are there; a step that needs them does not wait until the page is at rest. */
export function useLater(step: Step): LaterScreens | undefined {
  const screens = useSyncExternalStore(onLoad, now, never);
  const needed = isLater(step) && screens === undefined;
  useEffect(() => {
    if (!needed) return;
    const load = () => void loadLater().catch(() => undefined);
    load();
    // Cut off before the page was at rest: the screen comes with the network.
    window.addEventListener('online', load);
    return () => {
      window.removeEventListener('online', load);
    };
  }, [needed]);
  return screens;
}
