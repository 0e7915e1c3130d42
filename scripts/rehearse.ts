import {parseArgs} from 'node:util';
import {change, withCopy} from './rehearsal/copy';
import {leavingOutEach} from './rehearsal/leftOut';
import {compiled, tested} from './rehearsal/programs';
import {REHEARSALS, type Rehearsal} from './rehearsal/rehearsals';
import {readUnitReport} from './reports.mjs';

const USAGE = `npm run rehearse -- [RECIPE] [--leave-out]
Follows each recipe, or one, in a copy of the project, and asks the compiler and the tests whether it is whole; or leaves out each step once, which has to fail.`;

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Makes a change in a copy of the project, and asks the compiler and the tests whether it is whole. */
const rehearse = ({edits, tests}: Rehearsal): Tally =>
  withCopy((folder) => {
    for (const [path, edit] of Object.entries(edits)) change(folder, path, edit);
    const {succeeded} = compiled(folder, true);
    const report = tested(folder, true, ...tests);
    const {passed, failed, skipped} =
      report === undefined ? {passed: 0, failed: 1, skipped: 0} : readUnitReport(report);
    return {passed: passed + Number(succeeded), failed: failed + Number(!succeeded), skipped};
  });

/** Each step counts: it passes if leaving it out is noticed. */
function leaveOut(rehearsal: Rehearsal): Tally {
  const steps = withCopy((folder) => leavingOutEach(rehearsal, folder));
  for (const {path, named} of steps)
    console.log(`${named === undefined ? '✗' : '✓'} ${path}\n    ${named ?? 'nobody notices'}`);
  const failed = steps.filter(({named}) => named === undefined).length;
  return {passed: steps.length - failed, failed, skipped: 0};
}

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {'leave-out': {type: 'boolean', default: false}}
});
const [only] = positionals;
const chosen = REHEARSALS.filter(({name}) => only === undefined || name === only);
if (chosen.length === 0) console.error(USAGE);
const results = chosen.map((rehearsal) => {
  console.log(`\n── ${rehearsal.name}`);
  return {name: rehearsal.name, ...(values['leave-out'] ? leaveOut : rehearse)(rehearsal)};
});
console.log('');
for (const {name, passed, failed} of results)
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${String(passed)} passed, ${String(failed)} failed`);
const sum = (of: (tally: Tally) => number) => results.reduce((all, one) => all + of(one), 0);
const failed = sum((one) => one.failed);
const passed = sum((one) => one.passed);
console.log(
  `${String(passed)} passed, ${String(failed)} failed, ${String(sum((one) => one.skipped))} skipped`
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
