// @ts-check
import {codeStages} from './codeStages.mjs';
import {freePort} from './freePort.mjs';
import {readBrowserReport, readTally, readUnitReport} from './reports.mjs';
import {alone, check, conclude, countTests, prepare, refuse} from './stages.mjs';

const PROOF_REPORT = 'test-results/proof.json';
const BROWSER_REPORT = 'test-results/browser.json';
const ENGINES_REPORT = 'test-results/engines.json';

const proof = countTests('Proof', {
  command: ['tsx', 'scripts/prove.ts'],
  report: PROOF_REPORT,
  read: readTally
});
// The types have a stage of their own.
const build = check('Build', [['npm', 'run', '--silent', 'build']], {TYPES_CHECKED: '1'});
let isBuilt = false;

const code = await codeStages([
  proof,
  async (say) => {
    const tally = await build(say);
    isBuilt = tally.passed > 0;
    return tally;
  }
]);
const budget = await alone(
  isBuilt
    ? check('Bytes of each page', [['node', 'scripts/budget.mjs']])
    : refuse('Bytes of each page', 'no build')
);
const browser = await alone(check('Browser', [['node', 'scripts/ensureBrowser.mjs']]));
// Where it cannot be had, its tests say so and count as skipped.
await alone(prepare('nginx', [['node', 'scripts/ensureNginx.mjs']]));
const e2e = await alone(
  isBuilt && browser.passed > 0
    ? countTests('Browser tests', {
        command: ['playwright', 'test', '--reporter=line,json'],
        // A port at which nobody listens: another site there would be taken for this one.
        env: {PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT, PORT: String(await freePort())},
        report: BROWSER_REPORT,
        read: readBrowserReport
      })
    : refuse('Browser tests', 'no build or no browser')
);
await alone(prepare('Other engines', [['node', 'scripts/ensureEngines.mjs']]));
const engines = await alone(
  isBuilt
    ? countTests('Chromium, Firefox and WebKit', {
        command: [
          'vitest',
          'run',
          '--config=vitest.engines.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${ENGINES_REPORT}`
        ],
        report: ENGINES_REPORT,
        read: readUnitReport
      })
    : refuse('Chromium, Firefox and WebKit', 'no build')
);

conclude([...code, budget, browser, e2e, engines]);
