import {toIsoDate, type IsoDate} from '@/lib/rules';

/** Kazakhstan has one time zone, five hours ahead of UTC, since 1 March 2024. */
const OFFSET_MS = 5 * 60 * 60 * 1000;

/** The civil day it is in Kazakhstan, wherever the device is. */
export function todayInKazakhstan(): IsoDate {
  return utcDay(new Date(Date.now() + OFFSET_MS));
}

export function utcDay(at: Date): IsoDate {
  return toIsoDate({year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate()});
}

/** Tells when the day may have changed: the person comes back to the tab. */
export function onReturn(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
  };
}
