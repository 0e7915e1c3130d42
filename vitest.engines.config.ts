import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** The check in each engine that can be had; it needs the build in `out`. */
export default defineConfig({
  resolve: {alias: {'@': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    include: ['e2e/engines/*.engine.ts'],
    globalSetup: 'e2e/engines/site.ts',
    maxWorkers: 2,
    // One hanging engine must not hang the whole run test by test.
    bail: 3,
    // As in vitest.config.ts: only what hangs takes as long.
    testTimeout: 5 * 60_000,
    hookTimeout: 10 * 60_000
  }
});
