/** Below this many bytes the download time says nothing about the connection. */
const ENOUGH_BYTES = 50_000;
const GOOD_BYTES_PER_MS = 100;

declare global {
  interface Navigator {
    /** Only some browsers have it, and TypeScript knows none of it. */
    readonly connection?: {readonly saveData: boolean; readonly effectiveType: string};
  }
}

/** Whether to fetch more than the check needs: not with data saver, nor on a slow connection. */
export function isGoodLine(): boolean {
  const {connection} = navigator;
  if (connection !== undefined) return !connection.saveData && connection.effectiveType === '4g';
  return measuredSpeed() >= GOOD_BYTES_PER_MS;
}

/** Download speed of this page's scripts, for browsers that do not report the connection. */
function measuredSpeed(): number {
  const resources = performance.getEntriesByType('resource');
  const fetched = resources
    .filter((one) => one instanceof PerformanceResourceTiming)
    .filter(({transferSize}) => transferSize > 0);
  const bytes = fetched.reduce((sum, {transferSize}) => sum + transferSize, 0);
  const begun = Math.min(...fetched.map(({startTime}) => startTime));
  const ended = Math.max(...fetched.map(({responseEnd}) => responseEnd));
  return bytes < ENOUGH_BYTES ? 0 : bytes / (ended - begun);
}
