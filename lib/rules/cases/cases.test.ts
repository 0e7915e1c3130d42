import {describe, expect, test} from 'vitest';
import {
  assess,
  criterionOf,
  CRITERION_IDS,
  interview,
  versionOn,
  type Answers,
  type AsOf,
  type Assessment,
  type Finding,
  type IsoDate
} from '..';
import cases from './cases.json';

const MENDED = {curable: 'now', premature: 'later', bars: 'never'} as const;

interface Failed {
  readonly criterion: string;
  readonly mended: string;
  readonly returned?: string;
  readonly refused?: string;
}

/** A finding in the vocabulary of the cases. */
function failedIn({criterion, consequence, returned, refused}: Finding): Failed {
  const mended = consequence === undefined || consequence === 'unsettled' ? 'unknown' : MENDED[consequence];
  return {
    criterion,
    mended,
    ...(returned !== undefined && {returned: `47(2)(${returned})`}),
    ...(refused !== undefined && {refused: `48(3)(${refused})`})
  };
}

const unmetIn = ({findings}: Assessment) => findings.filter(({status}) => status === 'unmet').map(failedIn);
const byName = (a: Failed, b: Failed) => a.criterion.localeCompare(b.criterion);
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

describe.each(cases)('$id: $title', ({story, today, answers, expected}) => {
  const given = answers as Answers;
  const asOf = {today: today as IsoDate};
  const whole = assess(given, asOf);
  const asked = assess(interview(given, asOf).answers, asOf);
  const trace = traceOf(story, given, asOf);

  test('verdict, of all the facts and of those asked', () => {
    expect(whole.verdict.kind, trace).toBe(expected.verdict);
    expect(asked.verdict.kind, trace).toBe(expected.verdict);
  });

  test('every ground at once, with its consequence in law', () => {
    const papersNeedACase = (failed: Failed) =>
      failed.criterion !== 'papers' || expected.verdict === 'curable';
    expect(unmetIn(whole).sort(byName), trace).toEqual(
      (expected.failed as Failed[]).filter(papersNeedACase).sort(byName)
    );
    expect(unmetIn(asked).filter(isBar).sort(byName), trace).toEqual(
      (expected.failed as Failed[]).filter(isBar).sort(byName)
    );
  });

  test('what is not known, and what the law leaves open', () => {
    const unknown = whole.findings.filter(({status}) => status === 'unknown');
    expect(unknown.map(({criterion}) => criterion).sort(), trace).toEqual([...expected.unknown].sort());
    const doubtful = unknown.filter(({consequence}) => consequence === 'unsettled');
    expect(
      doubtful.map(({criterion}) => criterion),
      trace
    ).toEqual(expected.doubtful);
  });

  test('deadline, and the remedies that fit and no others', () => {
    expect(whole.deadline?.lastDay ?? null, trace).toBe(expected.deadline);
    const fitting = [...expected.remedies, ...expected.alsoFitting].sort();
    for (const assessment of [whole, asked]) {
      const offered = assessment.remedies.map(({remedy}) => remedy as string);
      expect(offered.sort(), trace).toEqual(fitting);
    }
  });
});

test('every way in which a condition fails under the law in force comes up in some case', () => {
  const inForceOn = '2026-11-23';
  const comesUp = new Set(
    cases.flatMap(({today, answers}) =>
      assess(answers as Answers, {today: today as IsoDate, lawOn: inForceOn}).findings.map(
        ({criterion, failure}) => `${criterion}.${failure}`
      )
    )
  );
  const failures = CRITERION_IDS.flatMap((id) =>
    (versionOn(criterionOf(id), inForceOn)?.failures ?? []).map((failure) => `${id}.${failure.id}`)
  );
  expect(failures.filter((failure) => !comesUp.has(failure))).toEqual([]);
});
