import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Running {
  /** What it said, as far as the pattern asked for. */
  readonly said: RegExpExecArray;
  readonly stop: () => Promise<void>;
}

/** A folder that is nobody's profile, for as long as a browser runs. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'zhuginu-engine-'));

/** Starts a program and waits until it says what is expected of it. */
export async function start(
  program: string,
  args: readonly string[],
  expected: RegExp,
  {env = {}, folder}: {readonly env?: Readonly<Record<string, string>>; readonly folder?: string} = {}
): Promise<Running> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
    // A group of its own, so that what it starts ends with it.
    detached: true
  });
  const stop = () => end(child, folder);
  // Also where the tests are broken off.
  process.once('exit', () => kill(child));
  let text = '';
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        const found = expected.exec(text);
        if (found !== null) resolve(found);
      });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} has ended: ${text}`)));
  });
  return {said, stop};
}

function kill({pid, exitCode, signalCode}: ChildProcess): boolean {
  if (exitCode !== null || signalCode !== null || pid === undefined) return false;
  return process.kill(-pid, 'SIGKILL');
}

async function end(child: ChildProcess, folder: string | undefined): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (kill(child)) await gone;
  if (folder !== undefined) rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}
