import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {loadRules} from './loadRules';

const FILES = ['index', 'documents/checklist', 'calendar/index'];
const ASSESSMENT = ['finding', 'verdict', 'deadline', 'offers'];

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
    /^v1 is too old to be compared: it has no lib\/rules\/assessment\/finding\.ts, lib\/rules\/assessment\/verdict\.ts/
  );
});

test.each([
  ['as they stand today', 'assessment/'],
  ['as they stood before they had rooms', '']
])('rules that cannot be loaded are named, with the reason (%s)', async (_, room) => {
  for (const path of [...FILES, ...ASSESSMENT.map((name) => room + name)]) write(path, '');
  write(`${room}offers`, `throw new Error('it was never finished');`);
  await expect(loadRules(root, 'v2')).rejects.toThrow(
    'The rules of v2 cannot be loaded: Error: it was never finished'
  );
});
