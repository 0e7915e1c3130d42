// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {delimiter, resolve} from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

/**
 * Runs a program of this project, its output shown as it comes.
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} env
 */
function succeeds([program = '', ...args], env = {}) {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const {status} = spawnSync(program, args, {
    stdio: 'inherit',
    env: {...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1', NO_UPDATE_CHECK: '1', ...env}
  });
  return status === 0;
}

/** @param {string} name */
function announce(name) {
  console.log(`\n── ${name}`);
}

/**
 * A stage that as a whole passes or fails.
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Tally}
 */
export function check(name, command) {
  announce(name);
  const passed = succeeds(command);
  if (!passed) console.error(`${name} failed`);
  return {passed: Number(passed), failed: Number(!passed), skipped: 0};
}

/**
 * A stage that only makes ready for others and is not counted itself.
 * @param {string} name
 * @param {readonly string[]} command
 */
export function prepare(name, command) {
  announce(name);
  succeeds(command);
}

/**
 * A stage whose tests are counted from the JSON report it writes.
 * @param {string} name
 * @param {{command: readonly string[], env?: Readonly<Record<string, string>>, report: string, read: (report: any) => Tally}} stage
 * @returns {Tally}
 */
export function countTests(name, {command, env, report, read}) {
  announce(name);
  rmSync(report, {force: true});
  const succeeded = succeeds(command, env);
  const counted = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : {passed: 0, failed: 0, skipped: 0};
  // A runner can fail without a failing test, for want of a server or of any test at all.
  const failed = counted.failed === 0 && !(succeeded && counted.passed > 0) ? 1 : counted.failed;
  return {...counted, failed};
}

/**
 * @param {string} name
 * @param {string} reason
 * @returns {Tally}
 */
export function refuse(name, reason) {
  announce(name);
  console.error(`Not run: ${reason}`);
  return {passed: 0, failed: 1, skipped: 0};
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((total, tally) => ({
    passed: total.passed + tally.passed,
    failed: total.failed + tally.failed,
    skipped: total.skipped + tally.skipped
  }));
}
