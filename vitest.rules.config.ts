import {defineConfig} from 'vitest/config';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Tests that kill most mutants in the least time come first: the run of a mutant ends with the first failing test. */
const FIRST = ['cases', 'oneAnswer', 'outcomes', 'redactions', 'truth', 'terms', 'isoDate', 'conditions'];
const LAST = ['undecided', 'afterABar', 'reachable', 'interview', 'progress', 'finality', 'loads'];

// oxlint-disable-next-line syntax/no-restricted-syntax -- the test runner takes a class and nothing else
class KillersFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const place = ({moduleId}: TestSpecification) => {
      const name = /([^/]+)\.test\.ts$/.exec(moduleId)?.[1] ?? '';
      const first = FIRST.indexOf(name);
      return first >= 0 ? first : FIRST.length + 1 + LAST.indexOf(name);
    };
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

/** Only the rules and their tests, for mutation testing: thousands of runs. */
export default defineConfig({
  test: {
    include: ['lib/rules/**/*.test.ts'],
    // A hundred thousand days for every mutant would exceed the time limit of a mutant.
    exclude: ['**/independent.test.ts'],
    // As in vitest.config.ts: a mutant that never ends is stopped by Stryker.
    testTimeout: 5 * 60_000,
    bail: 1,
    isolate: false,
    sequence: {sequencer: KillersFirst}
  }
});
