import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // Named, because the default also takes the browser tests.
    include: ['lib/**/*.test.ts', 'app/**/*.test.ts', 'messages/**/*.test.ts', 'scripts/**/*.test.ts']
  }
});
