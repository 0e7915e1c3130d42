import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
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

/** Makes a change in a copy of the project, and asks the compiler and the tests whether it is whole. */
function rehearse({name, edits, tests}: Rehearsal) {
  console.log(`\n── ${name}`);
  const folder = copyWith(edits);
  try {
    const compiles = succeeds(folder, 'tsc', '-p', 'tsconfig.rehearsal.json');
    const report = join(folder, 'report.json');
    const config = ['--config', 'vitest.rehearsal.config.ts'];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    succeeds(folder, 'vitest', 'run', ...config, ...reporters, ...tests);
    const {passed, failed, skipped} = existsSync(report)
      ? readUnitReport(JSON.parse(readFileSync(report, 'utf8')) as Parameters<typeof readUnitReport>[0])
      : {passed: 0, failed: 1, skipped: 0};
    return {passed: passed + Number(compiles), failed: failed + Number(!compiles), skipped};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const [, , only] = process.argv;
const tallies = REHEARSALS.filter(({name}) => only === undefined || name === only).map(rehearse);
const total = tallies.reduce(
  (sum, {passed, failed, skipped}) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped
  }),
  {passed: 0, failed: 0, skipped: 0}
);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
