import {defineConfig} from 'vitest/config';

/** Only the rules and their tests, for mutation testing: thousands of runs. */
export default defineConfig({
  test: {include: ['lib/rules/**/*.test.ts'], bail: 1}
});
