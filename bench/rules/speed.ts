import {median} from '../table';

export interface Contender {
  readonly name: string;
  /** The work, one operation per call. */
  readonly run: () => unknown;
}

/** Calls the work with each item in turn. */
export function inTurn<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  let calls = 0;
  return () => work(items[calls++ % items.length] as T);
}

const WARM_UP_MS = 100;
const ROUND_MS = 200;
const ROUNDS = 5;

/** CPU time, not wall-clock time, so that other processes do not distort it. */
function cpuMs(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

async function perSecond({run}: Contender, forMs: number): Promise<number> {
  const start = cpuMs();
  let operations = 0;
  let now = start;
  while (now - start < forMs) {
    const result = run();
    // Awaiting a non-promise would add an event loop turn to synchronous code.
    if (result instanceof Promise) await result;
    operations += 1;
    now = cpuMs();
  }
  return (operations * 1000) / (now - start);
}

/** The median of several interleaved rounds, so that noise affects all alike. */
export async function compare(contenders: readonly Contender[]): Promise<ReadonlyMap<string, number>> {
  const measured = new Map<string, number[]>(contenders.map(({name}) => [name, []]));
  for (const contender of contenders) await perSecond(contender, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of contenders)
      measured.get(contender.name)?.push(await perSecond(contender, ROUND_MS));
  return new Map([...measured].map(([name, rounds]) => [name, median(rounds)]));
}
