import {defineConfig} from 'vitest/config';

/** Tries the watch on the texts themselves, which this project does not hold: LAW_TEXTS names their folder. */
export default defineConfig({test: {include: ['lib/lawWatch/**/*.trial.ts'], testTimeout: 10 * 60_000}});
