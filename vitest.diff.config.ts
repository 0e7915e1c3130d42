import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** Twelve seeded changes of the rules, in three comparisons over every combination of answers: minutes, not seconds. */
export default defineConfig({
  resolve: {alias: {'@': fileURLToPath(new URL('.', import.meta.url))}},
  test: {include: ['lib/rulesDiff/*.trial.ts'], testTimeout: 10 * 60_000, hookTimeout: 10 * 60_000}
});
