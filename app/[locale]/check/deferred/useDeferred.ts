import {useEffect, useSyncExternalStore} from 'react';
import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import {sayFailed, sayRunning} from '../notRunning/running';
import {observable} from '../state/observable';
import type {Step} from '../state/step';
import type * as chunk from './chunk';
import {provideReferences} from './references';
import {loadWords} from './words';

type Deferred = typeof chunk & {readonly words: Partial<Messages>};
export type DeferredStep = Exclude<Step, {at: 'question'}>;

let loaded: Deferred | undefined;
const {subscribe, notify} = observable();

/** Cached once loaded, so that a screen is shown at once; a lazy component would show a blank first. */
export async function loadDeferred(locale: Locale): Promise<Deferred> {
  if (loaded === undefined) {
    const [parts, words] = await Promise.all([import('./chunk'), loadWords(locale)]);
    loaded = {...parts, words};
    provideReferences(parts);
    notify();
  }
  return loaded;
}

const current = () => loaded;
const onServer = () => undefined;

/** The deferred chunk, once loaded; where it is needed, it is fetched without waiting for idle time. */
export function useDeferred(needs: boolean, locale: Locale): Deferred | undefined {
  const found = useSyncExternalStore(subscribe, current, onServer);
  const isNeeded = needs && found === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    const load = () => void loadDeferred(locale).then(sayRunning, sayFailed);
    load();
    // Offline before the page was idle: the screen is shown once the network is back.
    window.addEventListener('online', load);
    return () => {
      window.removeEventListener('online', load);
    };
  }, [isNeeded, locale]);
  return found;
}
