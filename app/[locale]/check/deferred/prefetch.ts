import type {Locale} from '@/lib/text';
import {isGoodLine} from '../offline/line';
import {loadLetter} from '../letter/loadLetter';
import {loadReading} from '../state/reading';
import {loadCalendarFile, loadDocx, loadQrCode, loadRegister, loadSharing} from './chunks';
import {loadDeferred} from './useDeferred';

/**
 * Fetches what is deferred once the page is idle, the same for every visitor on such a line, so that nothing is asked
 * for later; then keeps the site in this language on the device.
 */
export function prefetchDeferred(locale: Locale): void {
  const fetchAll = async () => {
    const isGood = isGoodLine();
    // What most visits do without.
    const seldomUsed = isGood
      ? [loadDocx(), loadRegister(), loadCalendarFile(), loadQrCode(), loadLetter(locale)]
      : [];
    const chunks = [loadReading(), loadSharing(), ...seldomUsed];
    const deferred = loadDeferred(locale);
    await Promise.allSettled([...chunks, deferred]);
    await (await deferred).keepOnDevice(locale, isGood);
  };
  // Cut off from the network, the page works as far as it has come.
  const start = () => void fetchAll().catch(() => undefined);
  if ('requestIdleCallback' in window) window.requestIdleCallback(start);
  else setTimeout(start, 0);
}
