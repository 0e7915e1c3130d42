import {fileURLToPath} from 'node:url';
import {configDefaults, defineConfig} from 'vitest/config';

const TESTS = ['lib', 'app', 'messages', 'scripts', 'lint'].map((folder) => `${folder}/**/*.test.ts`);
/** Tests that change, replace or forget modules. */
const ISOLATED = '**/*.isolated.test.ts';

export default defineConfig({
  resolve: {alias: {'@': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // Names of tests in full.
    chaiConfig: {truncateThreshold: 0},
    // Only a hanging test takes as long as this: a limit that a busy machine can reach says nothing about the code.
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
    // Named, because the default also takes the browser tests.
    projects: [
      // The rules are values that no test changes; loading them again for every file took two thirds of the time.
      {
        extends: true,
        test: {name: 'shared', isolate: false, include: TESTS, exclude: [...configDefaults.exclude, ISOLATED]}
      },
      {extends: true, test: {name: 'isolated', include: [ISOLATED]}}
    ]
  }
});
