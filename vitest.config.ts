import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // Names of tests in full.
    chaiConfig: {truncateThreshold: 0},
    // Only a test that hangs takes as long as this: a limit that a busy machine can reach tells nothing of the code.
    testTimeout: 10 * 60_000,
    hookTimeout: 10 * 60_000,
    // Named, because the default also takes the browser tests.
    include: ['lib/**/*.test.ts', 'app/**/*.test.ts', 'messages/**/*.test.ts', 'scripts/**/*.test.ts']
  }
});
