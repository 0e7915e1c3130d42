import {defineConfig} from 'vitest/config';

/** Tests the watch on the real texts, which are not in this repository: LAW_TEXTS names their folder. */
export default defineConfig({test: {include: ['lib/lawWatch/**/*.trial.ts'], testTimeout: 10 * 60_000}});
