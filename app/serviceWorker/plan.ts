/** How a page is answered: from what is kept, or from the network and only without it from what is kept. */
export interface Plan {
  readonly from: 'cache' | 'network';
  /** Whether the newer version, which is ready, takes over once the network has given this page. */
  readonly takeOver: boolean;
}

interface Situation {
  /** A newer version of the site: not known of, ready on this device, or known to be on the server. */
  readonly newer: 'none' | 'ready' | 'onServer';
  /** Whether the page runs scripts. */
  readonly interactive: boolean;
  /** Whether somebody is at such a page in any tab. */
  readonly inUse: boolean;
}

/**
 * A page without script is whole by itself and cannot ask anybody, so it is taken from the newer version as soon as
 * there is one. A page that runs scripts changes only when none of its kind is open: otherwise the reader decides.
 */
export function planFor({newer, interactive, inUse}: Situation): Plan {
  if (newer === 'none') return {from: 'cache', takeOver: false};
  return {from: interactive && inUse ? 'cache' : 'network', takeOver: newer === 'ready' && !inUse};
}

/** Whether what the server has is newer; of the same day's law whatever is different. */
export function isNewer(served: string, own: string): boolean {
  const day = (version: string) => version.split(' ')[0] ?? '';
  return served !== own && day(served) >= day(own);
}
