import fc, {type IProperty} from 'fast-check';
import {expect} from 'vitest';

/** How long `npm run fuzz` tries each parser; undefined in a run of the tests. */
const SECONDS = process.env['FUZZ_SECONDS'];

/** Tries a parser of outside data with whatever comes; says in a long run how often, and from which seed. */
export function fuzz<T>(property: IProperty<T>, usualRuns = 300): void {
  const details = fc.check(
    property,
    SECONDS === undefined
      ? {numRuns: usualRuns}
      : {numRuns: 2 ** 31 - 1, plugins: [fc.interruptAfterTimeLimit(Number(SECONDS) * 1000)]}
  );
  if (SECONDS !== undefined)
    console.log(`${expect.getState().currentTestName ?? ''}: ${details.numRuns} runs, seed ${details.seed}`);
  if (details.failed) fc.assert(property, {seed: details.seed, path: details.counterexamplePath ?? ''});
}
