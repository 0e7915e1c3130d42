/** Below this many bytes the time they took says nothing of the line. */
const ENOUGH_BYTES = 50_000;
const GOOD_BYTES_PER_MS = 100;

interface Connection {
  readonly saveData: boolean;
  readonly effectiveType: string;
}

/** Whether more may be fetched than the check needs: not for those who save data, nor on a slow line. */
export function isGoodLine(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: Connection};
  if (connection !== undefined) return !connection.saveData && connection.effectiveType === '4g';
  return measuredSpeed() >= GOOD_BYTES_PER_MS;
}

/** How fast the scripts of this page came, where the browser does not say what line it is. */
function measuredSpeed(): number {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const fetched = resources.filter(({transferSize}) => transferSize > 0);
  const bytes = fetched.reduce((sum, {transferSize}) => sum + transferSize, 0);
  const begun = Math.min(...fetched.map(({startTime}) => startTime));
  const ended = Math.max(...fetched.map(({responseEnd}) => responseEnd));
  return bytes < ENOUGH_BYTES ? 0 : bytes / (ended - begun);
}
