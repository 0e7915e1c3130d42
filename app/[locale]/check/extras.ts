import {loadDocx} from './application/loadDocx';
import {loadLater} from './later';

/** Parts that not every visit needs, each a chunk of its own. */
export const loadCalendarFile = () => import('./result/calendarFile');
export const loadQrCode = () => import('uqr');
export const loadRegister = () => import('./rulings/register');

/** Fetches them once the page is at rest, the same for every visitor, so that nothing is asked for later. */
export function prefetchExtras(): void {
  const fetchAll = () => {
    void Promise.allSettled([loadLater(), loadCalendarFile(), loadQrCode(), loadDocx(), loadRegister()]);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, 0);
}
