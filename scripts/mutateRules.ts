import {biteAll} from '@/lib/proof/mutants';

const COLUMNS = ['noticed', 'same', 'asksOtherwise', 'unnoticed'] as const;
const row = (name: string, counts: readonly number[]) =>
  name.padEnd(34) + counts.map((count) => String(count).padStart(16)).join('');

const started = performance.now();
const totals = [0, 0, 0, 0];
console.log(' '.repeat(34) + COLUMNS.map((column) => column.padStart(16)).join(''));
for (const {rule, noticed, same, asksOtherwise, unnoticed} of biteAll()) {
  const counts = [noticed, same, asksOtherwise.length, unnoticed.length];
  counts.forEach((count, index) => (totals[index] = (totals[index] ?? 0) + count));
  console.log(row(rule, counts));
  for (const name of asksOtherwise) console.log(`    asks otherwise: ${name}`);
  for (const name of unnoticed) console.log(`    not noticed: ${name}`);
}
console.log(row('all', totals));
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
if ((totals[3] ?? 0) > 0) process.exitCode = 1;
