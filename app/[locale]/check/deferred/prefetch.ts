import type {Locale} from '@/lib/text';
import {loadPapers} from '../application/loadPapers';
import {loadLetter} from '../letter/loadLetter';
import {loadReading} from '../state/reading';
import {loadCalendarFile, loadDocx, loadQrCode, loadRegister, loadSharing} from './chunks';
import {loadDeferred} from './useDeferred';

/**
 * Fetches what is deferred once the page is idle, the same for every visitor on the same kind of connection, so
 * that later requests reveal nothing; then caches the site in this language on the device.
 */
export function prefetchDeferred(locale: Locale): void {
  const fetchAll = async () => {
    const [deferred] = await Promise.all([loadDeferred(locale), loadReading(), loadSharing()]);
    const isGood = deferred.isGoodLine();
    // Not needed by most visits.
    const seldomUsed = isGood
      ? [loadDocx(), loadRegister(), loadCalendarFile(), loadQrCode(), loadLetter(locale), loadPapers(locale)]
      : [];
    await Promise.allSettled(seldomUsed);
    await deferred.cacheForOffline(locale, isGood);
  };
  // Offline, the page works with what it has loaded.
  const start = () => void fetchAll().catch(() => undefined);
  if ('requestIdleCallback' in window) window.requestIdleCallback(start);
  else setTimeout(start, 0);
}
