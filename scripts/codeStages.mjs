// @ts-check
import {readUnitReport} from './reports.mjs';
import {alone, check, countTests, prepare, sideBySide} from './stages.mjs';

const UNIT_REPORT = 'test-results/unit.json';

/** The types of routes, which both the compiler and the linter read. */
const typegen = prepare('Types of routes', [['next', 'typegen']]);
const lint = check('Lint', [['oxlint', '-c', 'oxlint.config.js']]);
const format = check('Format', [['prettier', '--check', '.']]);
const unused = check('Unused code', [['knip']]);
const types = check('Types', [
  ['tsc', '--noEmit'],
  ['tsc', '-p', 'lib/rules'],
  ['tsc', '-p', 'app/serviceWorker']
]);
const unit = countTests('Unit tests', {
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  report: UNIT_REPORT,
  read: readUnitReport
});

/**
 * What can be said of the code without building it or opening a browser, in two rows of about the same length.
 * @param {readonly import('./stages.mjs').Stage[]} [afterLint] what else belongs to the shorter row
 */
export async function codeStages(afterLint = []) {
  await alone(typegen);
  // The types come first: a build in the other row writes those of the routes anew.
  return sideBySide([lint, ...afterLint], [types, format, unused, unit]);
}
