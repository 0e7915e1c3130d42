import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {HEADER_FILES} from './headerFiles.mjs';

test.each(Object.entries(HEADER_FILES))('%s is what the one source writes', (file, write) => {
  expect(readFileSync(file, 'utf8'), 'run `npm run headers`').toBe(write());
});
