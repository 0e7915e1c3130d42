import {useEffect, useSyncExternalStore} from 'react';
import type {Locale} from '@/lib/text';
import {sayFailed, sayRunning} from '../notRunning/running';
import {observable} from '../state/observable';

const onServer = () => undefined;

/** A part of the check that is fetched once and then shown at once; a lazy component would show a blank first. */
export function part<T>(fetchIn: (locale: Locale) => Promise<T>) {
  let loaded: T | undefined;
  const {subscribe, notify} = observable();
  const current = () => loaded;

  const load = async (locale: Locale): Promise<T> => {
    if (loaded === undefined) {
      loaded = await fetchIn(locale);
      notify();
    }
    return loaded;
  };

  /** The part, once loaded; where it is needed, it is fetched without waiting for idle time. */
  const usePart = (needs: boolean, locale: Locale): T | undefined => {
    const found = useSyncExternalStore(subscribe, current, onServer);
    const isNeeded = needs && found === undefined;
    useEffect(() => {
      if (!isNeeded) return;
      const fetchNow = () => void load(locale).then(sayRunning, sayFailed);
      fetchNow();
      // Offline: the screen is shown once the network is back.
      window.addEventListener('online', fetchNow);
      return () => {
        window.removeEventListener('online', fetchNow);
      };
    }, [isNeeded, locale]);
    return found;
  };

  return {load, usePart};
}
