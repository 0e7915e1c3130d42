import type {Locale} from '@/lib/text';
import {loadDocx} from './application/loadDocx';
import {loadLater} from './later';
import {keepOnDevice} from './offline/worker';

/** Parts that not every visit needs, each a chunk of its own. */
export const loadCalendarFile = () => import('./result/calendarFile');
export const loadQrCode = () => import('uqr');
export const loadRegister = () => import('./rulings/register');

/**
 * Fetches them once the page is at rest, the same for every visitor, so that nothing is asked for later; then
 * keeps the whole site in this language on the device.
 */
export function prefetchExtras(locale: Locale): void {
  const fetchAll = () => {
    void Promise.allSettled([loadLater(), loadCalendarFile(), loadQrCode(), loadDocx(), loadRegister()]).then(
      () => keepOnDevice(locale)
    );
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, 0);
}
