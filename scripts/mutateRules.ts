import {biteAll} from '@/lib/proof/mutants';

/** Errors that no case notices, and the unit test that does. */
const NOTICED_ELSEWHERE: ReadonlyMap<string, string> = new Map(
  ['returned on another ground', 'not returned', 'refused on another ground', 'not refused'].map((name) => [
    `constitutionalRight 2023-01-01: ${name}`,
    'lib/rules/grounds.test.ts'
  ])
);

const COLUMNS = ['noticed', 'same', 'asksOtherwise', 'unnoticed'] as const;
const row = (name: string, counts: readonly number[]) =>
  name.padEnd(34) + counts.map((count) => String(count).padStart(16)).join('');

const started = performance.now();
const totals = [0, 0, 0, 0];
let isComplete = true;
console.log(' '.repeat(34) + COLUMNS.map((column) => column.padStart(16)).join(''));
for (const {rule, noticed, same, asksOtherwise, unnoticed} of biteAll()) {
  const counts = [noticed, same, asksOtherwise.length, unnoticed.length];
  counts.forEach((count, index) => (totals[index] = (totals[index] ?? 0) + count));
  console.log(row(rule, counts));
  for (const name of asksOtherwise) console.log(`    asks otherwise: ${name}`);
  for (const name of unnoticed) {
    const where = NOTICED_ELSEWHERE.get(`${rule}: ${name}`);
    if (where === undefined) isComplete = false;
    console.log(`    not noticed: ${name}${where === undefined ? '' : `, but by ${where}`}`);
  }
}
console.log(row('all', totals));
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
if (!isComplete) process.exitCode = 1;
