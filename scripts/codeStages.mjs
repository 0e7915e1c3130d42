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
 * What can be said of the code without opening a browser, in two rows of about the same length.
 * @param {readonly import('./stages.mjs').Stage[]} [further] what else comes after the short stages
 */
export async function codeStages(further = []) {
  await alone(typegen);
  // The types come before a build, which writes those of the routes anew.
  return sideBySide([lint, types, format, unused, ...further], [unit]);
}
