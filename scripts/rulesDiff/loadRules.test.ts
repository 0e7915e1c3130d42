import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {loadRules} from './loadRules';

const FILES = ['index', 'finding', 'verdict', 'deadline', 'offers', 'documents/checklist', 'calendar/index'];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
});

afterEach(() => {
  rmSync(root, {recursive: true});
});

function write(path: string, text: string) {
  const file = join(root, 'lib/rules', `${path}.ts`);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

test('a revision that is too old is named, with what it lacks', async () => {
  write('index', '');
  await expect(loadRules(root, 'v1')).rejects.toThrow(
    /^v1 is too old to be compared: it has no lib\/rules\/finding\.ts, lib\/rules\/verdict\.ts/
  );
});

test('a revision whose rules cannot be loaded is named, with the reason', async () => {
  for (const path of FILES) write(path, '');
  write('offers', `throw new Error('it was never finished');`);
  await expect(loadRules(root, 'v2')).rejects.toThrow(
    'The rules of v2 cannot be loaded: Error: it was never finished'
  );
});
