// @ts-check
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {delimiter, resolve} from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */
/** @typedef {readonly string[]} Command */
/** @typedef {(text: string) => void} Say */
/** @typedef {(say: Say) => Promise<Tally>} Stage */

const NOTHING = {passed: 0, failed: 0, skipped: 0};

const ENV = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  NO_UPDATE_CHECK: '1'
};

/**
 * Runs a program of this project, saying what it prints as it comes.
 * @param {Command} command
 * @param {Readonly<Record<string, string>>} env
 * @param {Say} say
 * @returns {Promise<boolean>} whether it succeeded
 */
const succeeds = ([program = '', ...args], env, say) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: {...ENV, ...env}});
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', ({message}) => {
      say(message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });

/**
 * Runs commands one after the other, up to the first that fails, under one name.
 * @param {string} name
 * @param {readonly Command[]} commands
 * @param {Readonly<Record<string, string>>} env
 * @param {Say} say
 */
async function runAll(name, commands, env, say) {
  const began = performance.now();
  say(`\n── ${name}\n`);
  let succeeded = true;
  for (const command of commands) succeeded &&= await succeeds(command, env, say);
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`── ${name}: ${succeeded ? 'done' : 'FAILED'} in ${seconds} s\n`);
  return succeeded;
}

/**
 * A stage that as a whole passes or fails.
 * @param {string} name
 * @param {readonly Command[]} commands
 * @param {Readonly<Record<string, string>>} env
 * @returns {Stage}
 */
export const check =
  (name, commands, env = {}) =>
  async (say) => {
    const passed = await runAll(name, commands, env, say);
    return {...NOTHING, passed: Number(passed), failed: Number(!passed)};
  };

/**
 * A stage that only makes ready for others and is not counted itself.
 * @param {string} name
 * @param {readonly Command[]} commands
 * @returns {Stage}
 */
export const prepare = (name, commands) => async (say) => {
  await runAll(name, commands, {}, say);
  return NOTHING;
};

/**
 * A stage whose tests are counted from the JSON report it writes.
 * @param {string} name
 * @param {{command: Command, env?: Readonly<Record<string, string>>, report: string, read: (report: any) => Tally}} stage
 * @returns {Stage}
 */
export const countTests =
  (name, {command, env = {}, report, read}) =>
  async (say) => {
    rmSync(report, {force: true});
    const succeeded = await runAll(name, [command], env, say);
    const counted = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : NOTHING;
    // A runner can fail without a failing test, for want of a server or of any test at all.
    const failed = counted.failed === 0 && !(succeeded && counted.passed > 0) ? 1 : counted.failed;
    return {...counted, failed};
  };

/**
 * A stage that cannot be run.
 * @param {string} name
 * @param {string} reason
 * @returns {Stage}
 */
export const refuse = (name, reason) => async (say) => {
  say(`\n── ${name}: FAILED, not run: ${reason}\n`);
  return {...NOTHING, failed: 1};
};

/** @type {Say} */
const aloud = (text) => void process.stdout.write(text);

/** @param {Stage} stage */
export const alone = (stage) => stage(aloud);

/**
 * Rows of stages, each stage on one processor, the rows side by side; what a stage says is kept until it ends.
 * @param {readonly (readonly Stage[])[]} rows
 * @returns {Promise<readonly Tally[]>}
 */
export async function sideBySide(...rows) {
  const tallies = await Promise.all(
    rows.map(async (row) => {
      const done = [];
      for (const stage of row) {
        let said = '';
        done.push(await stage((text) => (said += text)));
        aloud(said);
      }
      return done;
    })
  );
  return tallies.flat();
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const total = (tallies) =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped
    }),
    NOTHING
  );

/** @param {Tally} tally */
export const countedLine = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Ends a run: the counted line comes last, and nothing passed is a failure, too.
 * @param {readonly Tally[]} tallies
 */
export function conclude(tallies) {
  const tally = total(tallies);
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
  console.log(`\n${countedLine(tally)}`);
}
