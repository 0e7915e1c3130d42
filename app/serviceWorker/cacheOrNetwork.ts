/** How a page request is answered: from the cache, or from the network with the cache as fallback. */
export interface Plan {
  readonly from: 'cache' | 'network';
  /** Whether the newer version, which is ready, takes over once the network has given this page. */
  readonly takeOver: boolean;
}

interface Situation {
  /** A newer version of the site: none known, ready on this device, or known to be on the server. */
  readonly newer: 'none' | 'ready' | 'onServer';
  /** Whether the page runs scripts. */
  readonly interactive: boolean;
  /** Whether such a page is open in any tab. */
  readonly inUse: boolean;
}

/**
 * A page without script is self-contained and cannot prompt, so it comes from the newer version as soon as there is
 * one. A page that runs scripts is updated only when none is open; otherwise the reader decides.
 */
export function planFor({newer, interactive, inUse}: Situation): Plan {
  if (newer === 'none') return {from: 'cache', takeOver: false};
  return {from: interactive && inUse ? 'cache' : 'network', takeOver: newer === 'ready' && !inUse};
}

/** Whether the server's version is newer; with the law of the same day, whether it differs. */
export function isNewer(served: string, own: string): boolean {
  const day = (version: string) => version.split(' ')[0] ?? '';
  return served !== own && day(served) >= day(own);
}
