import {describe, expect, test} from 'vitest';
import {assess, changesFor, DECIDED_BY, mended, type Answers, type AsOf} from '..';
import {CASES as cases} from './cases.fixture';
import {ONE_ANSWER_AWAY} from './oneAnswer.fixture';
import {givenIn} from './outcome.fixture';

const TODAY = '2026-11-23';
const VERDICTS = ['noObstacleFound', ...DECIDED_BY.map(([kind]) => kind).reverse()];

const mendableIn = (given: Answers, asOf: AsOf) =>
  assess(given, asOf).findings.filter(
    (finding) => finding.status === 'unmet' && changesFor(finding, asOf) !== undefined
  );

/** Making each of the changes that are named leaves what it is named for unmet no more, and breaks nothing. */
function expectMending(given: Answers, asOf: AsOf) {
  const before = new Map(assess(given, asOf).findings.map(({criterion, status}) => [criterion, status]));
  for (const finding of mendableIn(given, asOf)) {
    const after = assess(mended(given, finding, asOf), asOf).findings;
    const worse = after.filter(
      ({criterion, status}) => before.get(criterion) === 'met' && status === 'unmet'
    );
    expect(after.find(({criterion}) => criterion === finding.criterion)?.status).not.toBe('unmet');
    expect(worse, finding.criterion).toEqual([]);
  }
}

describe.each(cases)('$id: making just the changes', (one) => {
  const {given, asOf} = givenIn(one);

  test('that are said to mend a condition leaves it unmet no more, and breaks nothing', () => {
    expectMending(given, asOf);
  });

  test('of all that decides the verdict makes it better', () => {
    const {verdict} = assess(given, asOf);
    if (verdict.kind === 'noObstacleFound' || verdict.kind === 'undetermined') return;
    if (verdict.because.some((finding) => changesFor(finding, asOf) === undefined)) return;
    const after = verdict.because.reduce((so, finding) => mended(so, finding, asOf), given);
    expect(VERDICTS.indexOf(assess(after, asOf).verdict.kind)).toBeLessThan(VERDICTS.indexOf(verdict.kind));
  });
});

describe.each(ONE_ANSWER_AWAY)('$story: making just the changes', ({rows}) => {
  test('mends, one answer away from it', () => {
    for (const {answers, asOf} of rows) expectMending(answers, asOf);
  });
});

test('the cases have many conditions that can be mended', () => {
  const mendable = cases.flatMap((one) => {
    const {given, asOf} = givenIn(one);
    return mendableIn(given, asOf);
  });
  expect(mendable.length).toBeGreaterThan(40);
});

describe('the changes', () => {
  const asOf = {today: TODAY} as const;

  const atOnAppeal = {criterion: 'appellateAct', failure: 'appealPending'} as const;

  test('have the day on which they are made where they need one', () => {
    expect(changesFor(atOnAppeal, asOf)).toEqual({
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: TODAY
    });
  });

  test('take the place of the answers before, and leave out the days that they make impossible', () => {
    const given = {
      appellateAct: 'appealPending',
      appellateDate: '2026-10-01',
      firstFiledOn: '2026-10-02',
      caseKind: 'civil'
    } as const;
    expect(mended(given, atOnAppeal, asOf)).toEqual({
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: TODAY,
      caseKind: 'civil'
    });
  });

  test('are undefined where nothing would mend it', () => {
    expect(changesFor({criterion: 'subject', failure: 'organisation'}, asOf)).toBeUndefined();
  });

  test('are undefined where there is no failure', () => {
    expect(changesFor({criterion: 'papers'}, asOf)).toBeUndefined();
  });

  test('are undefined under a law without the condition', () => {
    expect(
      changesFor({criterion: 'appellateAct', failure: 'x'}, {today: TODAY, lawOn: '2025-01-01'})
    ).toBeUndefined();
  });
});
