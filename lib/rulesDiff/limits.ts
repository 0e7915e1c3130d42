import type {Citation, Period} from '../rules';
import type {Side} from './side';

/** A time limit of another way, or why it has none, as data of whichever revision. */
export interface AnyLimit {
  readonly inForce?: Period;
  readonly kind?: string;
  readonly variant?: string;
  readonly term?: Readonly<Record<string, number>>;
  readonly from?: string;
  readonly reason?: string;
  readonly restored?: {readonly by: string; readonly citations: readonly Citation[]};
  readonly later?: string;
  readonly citations: readonly Citation[];
}

/** A time limit of a way that two revisions have in different words of the law, or only one of them has. */
export interface LimitDifference {
  readonly remedy: string;
  readonly old: AnyLimit | undefined;
  readonly now: AnyLimit | undefined;
}

export function compareLimits(
  old: Pick<Side, 'limits'>,
  now: Pick<Side, 'limits'>
): readonly LimitDifference[] {
  const [was, is] = [old.limits, now.limits];
  if (was === undefined || is === undefined) return [];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((remedy) =>
    pairsOf(was.get(remedy) ?? [], is.get(remedy) ?? []).map((pair) => ({remedy, ...pair}))
  );
}

type LimitPair = Pick<LimitDifference, 'old' | 'now'>;

/** Those of one kind of case belong together, the oldest with the oldest; what is the same in both is left out. */
function pairsOf(old: readonly AnyLimit[], now: readonly AnyLimit[]): readonly LimitPair[] {
  const [was, is] = [byCase(old), byCase(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name): LimitPair => ({old: was.get(name), now: is.get(name)}))
    .filter((pair) => JSON.stringify(pair.old) !== JSON.stringify(pair.now));
}

function byCase(limits: readonly AnyLimit[]): ReadonlyMap<string, AnyLimit> {
  const found = new Map<string, AnyLimit>();
  for (const limit of limits.toReversed()) {
    const name = [limit.kind, limit.variant].join();
    const before = [...found.keys()].filter((one) => one.startsWith(`${name} `)).length;
    found.set(`${name} ${String(before)}`, limit);
  }
  return found;
}
