import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What of a revision is needed to ask its rules, and to say in its own words what they say. */
const NEEDED = ['package.json', 'lib/rules', 'messages'];

/** Puts the rules of a revision into a folder of their own, and takes it away afterwards. */
export async function withCheckout<T>(revision: string, act: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    extract(revision, root);
    return await act(root);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

function extract(revision: string, root: string): void {
  const commit = attempt(() =>
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], {
      encoding: 'utf8'
    }).trim()
  );
  if (commit === undefined) throw new Error(`${revision}: git knows no such revision.`);
  mkdirSync(root, {recursive: true});
  const archive = attempt(() =>
    execFileSync('git', ['archive', commit, ...NEEDED], {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore']
    })
  );
  if (archive === undefined)
    throw new Error(`${revision} is too old to be compared: it has no ${NEEDED.join(', ')}.`);
  execFileSync('tar', ['-x', '-C', root], {input: archive});
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
