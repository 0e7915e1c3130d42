// @ts-check

/**
 * Mutation testing of the rules: `npm run mutate`. Each mutant is one small error in the code; tests that pass with
 * it do not notice that error. `docs/mutation.md` has the score and why some survive.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.rules.config.ts', related: false},
  mutate: ['lib/rules/**/*.ts', '!**/*.test.ts', '!**/*.fixture.ts', '!**/index.ts'],
  ignorePatterns: ['out', '.next', 'bench', 'e2e', 'test-results', 'public', 'deploy', 'docs', 'app'],
  concurrency: 2,
  disableTypeChecks: false,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: {fileName: 'test-results/mutation/mutation.json'},
  htmlReporter: {fileName: 'test-results/mutation/mutation.html'},
  tempDirName: 'test-results/stryker'
};

export default config;
