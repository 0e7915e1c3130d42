import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

export interface Running {
  /** What it said of itself when it was ready. */
  readonly said: string;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Starts a program, to be ended with all that it starts; waits for what it says of itself, where it does. */
export async function start(
  program: string,
  args: readonly string[],
  expected: RegExp | undefined,
  env: Readonly<Record<string, string>> = {}
): Promise<Running> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
    // A group of its own, so that what it starts ends with it.
    detached: true
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const kill = () => {
    if (child.pid !== undefined && !hasEnded()) process.kill(-child.pid, 'SIGKILL');
  };
  // Also where the tests are broken off.
  process.once('exit', kill);
  // A signal alone would end this process without that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const lines: string[] = [];
  const said = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        const found = expected?.exec(line);
        if (found !== undefined && found !== null) resolve(found[1] ?? '');
      });
    child.once('spawn', () => {
      if (expected === undefined) resolve('');
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} has ended: ${lines.join('\n')}`)));
  });
  return {
    said,
    hasEnded,
    stop: async () => {
      kill();
      await ended;
    }
  };
}
