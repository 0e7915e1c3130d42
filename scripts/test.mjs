// @ts-check
import {readBrowserReport, readUnitReport} from './reports.mjs';
import {check, countTests, prepare, refuse, sum} from './stages.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const PROOF_REPORT = 'test-results/proof.json';
const BROWSER_REPORT = 'test-results/browser.json';

const format = check('Format', ['prettier', '--check', '.']);
const lint = check('Lint', ['npm', 'run', '--silent', 'lint']);
const unused = check('Unused code', ['knip']);
const types = check('Types', ['npm', 'run', '--silent', 'typecheck']);
const unit = countTests('Unit tests', {
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  report: UNIT_REPORT,
  read: readUnitReport
});
const proof = countTests('Proof', {
  command: ['tsx', 'scripts/prove.ts'],
  report: PROOF_REPORT,
  read: (/** @type {import('./stages.mjs').Tally} */ {passed, failed, skipped}) => ({passed, failed, skipped})
});
const build = check('Build', ['npm', 'run', '--silent', 'build']);
const budget = build.passed
  ? check('Bytes of each page', ['node', 'scripts/budget.mjs'])
  : refuse('Bytes of each page', 'no build');
const browser = check('Browser', ['node', 'scripts/ensureBrowser.mjs']);
// Where it cannot be had, its tests say so and count as skipped.
prepare('nginx', ['node', 'scripts/ensureNginx.mjs']);
const e2e =
  build.passed && browser.passed
    ? countTests('Browser tests', {
        command: ['playwright', 'test', '--reporter=line,json'],
        env: {PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT},
        report: BROWSER_REPORT,
        read: readBrowserReport
      })
    : refuse('Browser tests', 'no build or no browser');

const {passed, failed, skipped} = sum([
  format,
  lint,
  unused,
  types,
  unit,
  proof,
  build,
  budget,
  browser,
  e2e
]);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
