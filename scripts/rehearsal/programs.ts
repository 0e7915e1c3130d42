import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

/** How a program of this project ended in a copy, and what it said, unless that was shown at once. */
export interface Ran {
  readonly succeeded: boolean;
  readonly said: string;
}

function run(folder: string, isShown: boolean, program: string, ...args: readonly string[]): Ran {
  const {status, stdout} = spawnSync(join('node_modules', '.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32'
  });
  return {succeeded: status === 0, said: isShown ? '' : stdout};
}

/** Compiles a copy; a second time only what changed in it. */
export const compiled = (folder: string, isShown: boolean): Ran =>
  run(folder, isShown, 'tsc', '-p', 'tsconfig.rehearsal.json', '--pretty', 'false');

const REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.exactOptional(z.array(z.string()))
        })
      )
    })
  )
});

export type Report = z.infer<typeof REPORT>;

/** Runs some tests of a copy; undefined where they could not even be run. */
export function tested(folder: string, isShown: boolean, ...args: readonly string[]): Report | undefined {
  const report = join(folder, 'report.json');
  rmSync(report, {force: true});
  const config = ['--config', 'vitest.rehearsal.config.ts', '--reporter=default', '--reporter=json'];
  run(folder, isShown, 'vitest', 'run', ...config, `--outputFile.json=${report}`, ...args);
  return existsSync(report) ? REPORT.parse(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
}
