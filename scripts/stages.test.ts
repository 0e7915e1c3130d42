import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readBrowserReport, readUnitReport} from './reports.mjs';
import {check, countedLine, countTests, refuse, sideBySide, total, type Tally} from './stages.mjs';

const node = (script: string) => ['node', '-e', script];
const quietly = () => undefined;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhuginu-stages-'));
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

describe('a stage that passes or fails as a whole', () => {
  test('counts as one, whatever the number of its commands', async () => {
    expect(await check('Both', [node(''), node('')])(quietly)).toEqual({passed: 1, failed: 0, skipped: 0});
  });

  test('fails with its first command that fails, and leaves out the rest', async () => {
    let said = '';
    const stage = check('Three', [
      node('console.log("a")'),
      node('process.exit(3)'),
      node('console.log("c")')
    ]);
    expect(await stage((text) => (said += text))).toEqual({passed: 0, failed: 1, skipped: 0});
    expect(said).toMatch(/── Three\na\n── Three: FAILED/);
  });

  test('fails where there is no such program', async () => {
    expect(await check('None', [['no-such-program']])(quietly)).toEqual({passed: 0, failed: 1, skipped: 0});
  });
});

describe('a stage with a report', () => {
  const counting = (tally: Tally | undefined, code: number) => {
    const report = join(folder, 'report.json');
    const write = `require('node:fs').writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(tally))})`;
    const command = node(`${tally === undefined ? '' : `${write};`}process.exit(${code})`);
    // Of an earlier run, which must not count.
    writeFileSync(report, JSON.stringify({passed: 99, failed: 0, skipped: 0}));
    return countTests('Counted', {command, report, read: (read: Tally) => read})(quietly);
  };

  test.each<[string, Tally | undefined, number, Tally]>([
    ['counts what it says', {passed: 5, failed: 2, skipped: 1}, 1, {passed: 5, failed: 2, skipped: 1}],
    ['has failed without one', undefined, 0, {passed: 0, failed: 1, skipped: 0}],
    [
      'has failed when no test was run',
      {passed: 0, failed: 0, skipped: 0},
      0,
      {passed: 0, failed: 1, skipped: 0}
    ],
    [
      'has failed when the program says so',
      {passed: 5, failed: 0, skipped: 0},
      1,
      {passed: 5, failed: 1, skipped: 0}
    ]
  ])('%s', async (_, tally, code, counted) => {
    expect(await counting(tally, code)).toEqual(counted);
  });
});

test('rows of stages run side by side, and each stage of them counts', async () => {
  const order: string[] = [];
  const passed = {passed: 1, failed: 0, skipped: 0};
  let letGo: () => void = quietly;
  const first = new Promise<void>((resolve) => (letGo = resolve));
  const tallies = await sideBySide(
    [
      async () => {
        await first;
        order.push('waited for the other row');
        return passed;
      }
    ],
    [
      () => {
        order.push('came');
        letGo();
        return Promise.resolve(passed);
      },
      refuse('Refused', 'for this test')
    ]
  );
  expect(order).toEqual(['came', 'waited for the other row']);
  expect(total(tallies)).toEqual({passed: 2, failed: 1, skipped: 0});
});

test('the counted line names what was skipped only if there was any', () => {
  expect(countedLine({passed: 12, failed: 0, skipped: 0})).toBe('12 passed, 0 failed');
  expect(countedLine({passed: 12, failed: 3, skipped: 4})).toBe('12 passed, 3 failed, 4 skipped');
});

test('a unit file that does not load is a failure, and a browser test that passed at the second try, too', () => {
  const broken = {status: 'failed', assertionResults: []};
  const counts = {numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0};
  expect(readUnitReport({...counts, testResults: [broken]})).toEqual({passed: 3, failed: 1, skipped: 1});
  const stats = {expected: 7, unexpected: 1, flaky: 1, skipped: 2};
  expect(readBrowserReport({stats, errors: ['no server']})).toEqual({passed: 7, failed: 3, skipped: 2});
});
