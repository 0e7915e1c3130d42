import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import * as z from 'zod';
import {copyWith} from './rehearsal/copy';
import {REHEARSALS, type Rehearsal} from './rehearsal/rehearsals';
import {readUnitReport} from './reports.mjs';

/** Runs a program of this project in a copy; its output is this program's. */
function succeeds(folder: string, program: string, ...args: readonly string[]): boolean {
  const command = join('node_modules', '.bin', program);
  return (
    spawnSync(command, args, {cwd: folder, stdio: 'inherit', shell: process.platform === 'win32'}).status ===
    0
  );
}

const REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({status: z.string(), assertionResults: z.array(z.object({status: z.string()}))})
  )
});

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Makes a change in a copy of the project, and asks the compiler and the tests whether it is whole. */
function rehearse({edits, tests}: Rehearsal): Tally {
  const folder = copyWith(edits);
  try {
    const compiles = succeeds(folder, 'tsc', '-p', 'tsconfig.rehearsal.json');
    const report = join(folder, 'report.json');
    const config = ['--config', 'vitest.rehearsal.config.ts'];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    succeeds(folder, 'vitest', 'run', ...config, ...reporters, ...tests);
    const {passed, failed, skipped} = existsSync(report)
      ? readUnitReport(REPORT.parse(JSON.parse(readFileSync(report, 'utf8'))))
      : {passed: 0, failed: 1, skipped: 0};
    return {passed: passed + Number(compiles), failed: failed + Number(!compiles), skipped};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const {positionals, values} = parseArgs({allowPositionals: true, options: {without: {type: 'string'}}});
const [only] = positionals;
const {without} = values;

/** A recipe of which one step is left out has to fail. */
function leftOut({edits, ...rest}: Rehearsal): Rehearsal {
  if (without === undefined) return {edits, ...rest};
  const kept = Object.entries(edits).filter(([path]) => path !== without);
  if (kept.length === Object.keys(edits).length) throw new Error(`${rest.name} does not touch ${without}`);
  return {...rest, edits: Object.fromEntries(kept)};
}

const results = REHEARSALS.filter(({name}) => only === undefined || name === only).map((rehearsal) => {
  console.log(`\n── ${rehearsal.name}`);
  return {name: rehearsal.name, ...rehearse(leftOut(rehearsal))};
});
console.log('');
for (const {name, passed, failed} of results)
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (of: (tally: Tally) => number) => results.reduce((all, one) => all + of(one), 0);
const failed = sum((one) => one.failed);
const passed = sum((one) => one.passed);
console.log(`${passed} passed, ${failed} failed, ${sum((one) => one.skipped)} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
