// @ts-check

/** @typedef {import('./stages.mjs').Tally} Tally */
/** @typedef {{status: string, assertionResults: readonly {status: string}[]}} UnitFile */

/**
 * Reads Vitest's JSON report; a file that fails without a failing test in it counts as one failure.
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly UnitFile[]}} report
 * @returns {Tally}
 */
export function readUnitReport(report) {
  const broken = report.testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests
  };
}

/**
 * Reads Playwright's JSON report; errors outside any test count as failures.
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: readonly unknown[]}} report
 * @returns {Tally}
 */
export function readBrowserReport({stats, errors}) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped
  };
}

/**
 * Reads the report of the proof, each property of which counts as a test, or of the rehearsals: tallies already.
 * @param {Tally} report
 * @returns {Tally}
 */
export const readTally = ({passed, failed, skipped}) => ({passed, failed, skipped});
