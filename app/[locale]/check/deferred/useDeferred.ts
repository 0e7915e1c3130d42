import {useEffect, useSyncExternalStore} from 'react';
import {observable} from '../state/observable';
import type {Step} from '../state/step';
import type * as chunk from './chunk';

type Deferred = typeof chunk;
export type DeferredStep = Exclude<Step, {at: 'question'}>;

let loaded: Deferred | undefined;
const {subscribe, notify} = observable();

/** Remembered once loaded, so that a screen is shown at once; a lazy component would show a blank first. */
export async function loadDeferred(): Promise<Deferred> {
  if (loaded === undefined) {
    loaded = await import('./chunk');
    notify();
  }
  return loaded;
}

const current = () => loaded;
const onServer = () => undefined;

/** What is deferred, once it is there; a step that needs it does not wait until the page is idle. */
export function useDeferred(step: Step): Deferred | undefined {
  const found = useSyncExternalStore(subscribe, current, onServer);
  const isNeeded = step.at !== 'question' && found === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    const load = () => void loadDeferred().catch(() => undefined);
    load();
    // Cut off before the page was idle: the screen comes with the network.
    window.addEventListener('online', load);
    return () => {
      window.removeEventListener('online', load);
    };
  }, [isNeeded]);
  return found;
}
