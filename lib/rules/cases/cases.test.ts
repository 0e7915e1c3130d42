import {describe, expect, test} from 'vitest';
import {
  assess,
  criterionOf,
  CRITERION_IDS,
  interview,
  laws,
  REFORM,
  versionOn,
  type Answers,
  type AsOf
} from '..';
import {previousDay} from '../calendar';
import {CASES as cases} from './cases.fixture';
import {LIVED} from './lived.fixture';
import {ONE_ANSWER_AWAY} from './oneAnswer.fixture';
import {expectedIn, givenIn, outcomesIn, type Failed} from './outcome.fixture';

/** What is said when a case comes out otherwise: its story, what would be asked, and every finding. */
function traceOf(story: string, given: Answers, asOf: AsOf): string {
  const {asked, barredBy} = interview(given, asOf);
  const {findings, verdict} = assess(given, asOf);
  const lines = findings.map(({criterion, status, failure, consequence}) =>
    ['  ', criterion, status, failure, consequence].filter((word) => word !== undefined).join(' ')
  );
  return [
    story,
    `asked: ${asked.map((id) => `${id}=${String(given[id])}`).join(', ')}`,
    ...(barredBy === undefined ? [] : [`barred by: ${barredBy}`]),
    ...lines,
    `verdict: ${verdict.kind}`
  ].join('\n');
}

const isBar = ({mended}: Failed) => mended === 'never';

describe.each(cases)('$id: $title', (one) => {
  const {given, asOf} = givenIn(one);
  const expected = expectedIn(one);
  const {whole, asked} = outcomesIn(one);
  const trace = traceOf(one.story, given, asOf);

  test('verdict, of all the facts and of those asked', () => {
    expect(whole.verdict, trace).toBe(expected.verdict);
    expect(asked.verdict, trace).toBe(expected.verdict);
  });

  test('every ground at once, with its consequence in law', () => {
    expect(whole.failed, trace).toEqual(expected.failed);
    expect(asked.failed.filter(isBar), trace).toEqual(expected.failed.filter(isBar));
  });

  test('what is not known, and what the law leaves open', () => {
    expect(whole.unknown, trace).toEqual(expected.unknown);
    expect(whole.doubtful, trace).toEqual(expected.doubtful);
  });

  test('deadline, and the remedies that fit and no others', () => {
    expect(whole.deadline, trace).toBe(expected.deadline);
    expect(whole.remedies, trace).toEqual(expected.remedies);
    expect(asked.remedies, trace).toEqual(expected.remedies);
  });
});

test('every law since that of July 2026 has a case of its first day, and of the day before', () => {
  const days = laws().flatMap(({from}) => (from > REFORM ? [previousDay(from), from] : []));
  expect(days.filter((day) => cases.every(({today}) => today !== day))).toEqual([]);
});

test('every way in which a condition fails under the law in force comes up in some case', () => {
  const inForceOn = '2026-11-23';
  const told = [
    ...cases,
    ...LIVED.flatMap(({asOf: {today}, ways}) => ways.map(({given}) => ({today, answers: given}))),
    ...ONE_ANSWER_AWAY.flatMap(({rows}) => rows.map(({answers, asOf: {today}}) => ({today, answers})))
  ];
  const comesUp = new Set(
    told.flatMap(({today, answers}) =>
      assess(answers, {today, lawOn: inForceOn}).findings.map(
        ({criterion, failure}) => `${criterion}.${failure}`
      )
    )
  );
  const failures = CRITERION_IDS.flatMap((id) =>
    (versionOn(criterionOf(id), inForceOn)?.failures ?? []).map((failure) => `${id}.${failure.id}`)
  );
  expect(failures.filter((failure) => !comesUp.has(failure))).toEqual([]);
});
