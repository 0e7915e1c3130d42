/** A run of words that was deleted, inserted, or unchanged. */
export interface Run {
  readonly in: 'both' | 'before' | 'now';
  readonly words: readonly string[];
}

/** The deletions and insertions between two texts, word by word. */
export function wordDiff(before: string, now: string): readonly Run[] {
  const [old, current] = [before, now].map((text) => text.split(/\s+/).filter((word) => word !== ''));
  return old === undefined || current === undefined ? [] : runsOf(stepsBetween(old, current));
}

interface Step {
  readonly in: Run['in'];
  readonly word: string;
}

/** The longest common subsequence, from the table of its lengths for all suffixes. */
function stepsBetween(old: readonly string[], current: readonly string[]): readonly Step[] {
  const common = tableOf(old, current);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    const [was, is] = [old[i], current[j]];
    if (was !== undefined && was === is) {
      steps.push({in: 'both', word: was});
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({in: 'before', word: was});
      i += 1;
    } else if (is !== undefined) {
      steps.push({in: 'now', word: is});
      j += 1;
    }
  }
  return steps;
}

function tableOf(old: readonly string[], current: readonly string[]): readonly (readonly number[])[] {
  const table = old.concat('').map(() => new Array<number>(current.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = current.length - 1; j >= 0; j -= 1) {
      const [row = [], next = []] = [table[i], table[i + 1]];
      row[j] = old[i] === current[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: {in: Run['in']; words: string[]}[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.in === step.in) last.words.push(step.word);
    else runs.push({in: step.in, words: [step.word]});
  }
  return runs;
}
