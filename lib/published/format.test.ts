import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {FORMAT} from '.';
import {readSchema} from '@/app/rules.json/served.fixture';

/** The SHA-256 of the schema of each version that was published, the last one last. */
const SCHEMAS: Readonly<Record<string, string>> = {
  '1.0.0': '974d18672752e27da5a01734450ef591b8c9a268c385f9584bcb4fa6e57905de',
  '2.0.0': 'a87b8ec8b39606e91b30590745fd5566451b71fdbd888c760d97cc8bd11ac091',
  '3.0.0': '0e34bd7b4d874dfe0afe55b862c140dd10b17f15dfd3f3d4cc1476e61c120642',
  '3.1.0': 'a0037a043c74cacc1641f6dfdf2f7c52c73f50593e7a33f254063e70972c99da'
};

test('the schema of a version of the format never changes', async () => {
  const digest = createHash('sha256')
    .update(JSON.stringify(await readSchema()))
    .digest('hex');
  expect(
    SCHEMAS[FORMAT.version],
    'The form has changed: raise FORMAT.version as docs/rules-json.md says, and add its schema here.'
  ).toBe(digest);
});
