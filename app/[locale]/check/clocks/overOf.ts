import type {Limit} from '@/lib/rules';

/** How a term that is over is told where its day alone would frighten without need. */
export function overOf(limit: Limit | undefined): 'exception' | 'step' | undefined {
  if (limit?.isException === true) return 'exception';
  return limit !== undefined && 'takenBy' in limit ? 'step' : undefined;
}
