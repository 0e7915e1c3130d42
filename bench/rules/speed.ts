import {performance} from 'node:perf_hooks';
import {median} from '../table';

export interface Contender {
  readonly name: string;
  /** Does the work once for each situation of the set. */
  readonly run: () => unknown;
  /** Operations in one run. */
  readonly operations: number;
}

const WARM_UP_MS = 150;
const ROUND_MS = 250;
const ROUNDS = 7;

async function perSecond({run, operations}: Contender, forMs: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let now = start;
  while (now - start < forMs) {
    const result = run();
    // Awaiting what is no promise would charge a turn of the event loop to code that needs none.
    if (result instanceof Promise) await result;
    runs += 1;
    now = performance.now();
  }
  return (runs * operations * 1000) / (now - start);
}

/** The median of several rounds in which all take turns, so that a noisy moment meets them all. */
export async function compare(contenders: readonly Contender[]): Promise<ReadonlyMap<string, number>> {
  const measured = new Map<string, number[]>(contenders.map(({name}) => [name, []]));
  for (const contender of contenders) await perSecond(contender, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of contenders)
      measured.get(contender.name)?.push(await perSecond(contender, ROUND_MS));
  return new Map([...measured].map(([name, rounds]) => [name, median(rounds)]));
}
