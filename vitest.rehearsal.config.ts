import {defineConfig, mergeConfig} from 'vitest/config';
import project from './vitest.config';

/** The tests of a rehearsal, which hold only in the copy in which a change was made, beside those of the project. */
export default mergeConfig(
  project,
  defineConfig({test: {include: ['scripts/rehearsal/*/*.rehearsal.{ts,tsx}']}})
);
