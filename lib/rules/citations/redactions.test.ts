import {describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {assess, findingsOn} from '../assessment/assess';
import {daysLater} from '../calendar/anyDay.fixture';
import type {IsoDate} from '../calendar';
import {laws} from '../history/timeline';
import {interview} from '../interview/interview';
import {QUESTION_IDS, type Answers} from '../questions';

const EVE = '2026-06-30';
const REFORM = '2026-07-01';

const on = (changed: Answers, lawOn: IsoDate, today: IsoDate = REFORM) =>
  assess({...goodAnswers(today), ...changed}, {today, lawOn});
const verdictOn = (changed: Answers, lawOn: IsoDate) => on(changed, lawOn).verdict.kind;
const findingOn = (changed: Answers, lawOn: IsoDate, criterion: string) =>
  on(changed, lawOn).findings.find((finding) => finding.criterion === criterion);

test('a person who meets every condition meets them on both days', () => {
  expect(verdictOn({}, EVE)).toBe('noObstacleFound');
  expect(verdictOn({}, REFORM)).toBe('noObstacleFound');
});

describe('an act of the first court, the time to appeal over', () => {
  const answers: Answers = {appellateAct: 'appealTimeOver'};

  test('was enough until 30 June 2026', () => expect(verdictOn(answers, EVE)).toBe('noObstacleFound'));

  test('is a bar since 1 July 2026', () => {
    expect(verdictOn(answers, REFORM)).toBe('inadmissible');
    expect(findingOn(answers, REFORM, 'appellateAct')).toMatchObject({status: 'unmet', failure: 'timeOver'});
  });
});

describe('a case without an appeal by law', () => {
  const answers: Answers = {appellateAct: 'noAppealByLaw'};

  test('was enough, and is doubtful now', () => {
    expect(verdictOn(answers, EVE)).toBe('noObstacleFound');
    expect(findingOn(answers, REFORM, 'appellateAct')).toMatchObject({
      status: 'unknown',
      consequence: 'unsettled'
    });
  });
});

describe('a norm that no court applied', () => {
  test('could possibly be enough, and is too early or too late now', () => {
    const authority: Answers = {appliedBy: 'authority', wayToCourt: 'open'};
    expect(findingOn(authority, EVE, 'appliedByCourt')).toMatchObject({failure: 'oldException'});
    expect(verdictOn(authority, EVE)).toBe('undetermined');
    expect(verdictOn(authority, REFORM)).toBe('premature');
    expect(verdictOn({...authority, wayToCourt: 'over'}, REFORM)).toBe('inadmissible');
    expect(verdictOn({appliedBy: 'nobody'}, REFORM)).toBe('premature');
  });
});

describe('the state fee', () => {
  const isAskedOn = (lawOn: IsoDate) =>
    interview(goodAnswers(REFORM), {today: REFORM, lawOn}).asked.includes('stateDuty');

  test.each<[IsoDate, boolean]>([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false]
  ])('under the law of %s is asked for: %s', (lawOn, asked) => expect(isAskedOn(lawOn)).toBe(asked));

  test('unpaid was an obstacle to be removed, with its own ground of return', () => {
    const unpaid: Answers = {stateDuty: 'notPaid'};
    expect(verdictOn(unpaid, EVE)).toBe('curable');
    expect(findingOn(unpaid, EVE, 'stateDuty')).toMatchObject({returned: 4, consequence: 'curable'});
    expect(findingOn(unpaid, REFORM, 'stateDuty')).toBeUndefined();
  });
});

describe('the year', () => {
  test('ran from the court act in force, and runs from the act of the appeal court', () => {
    const answers: Answers = {courtActDate: '2025-05-01', appellateDate: '2026-05-04'};
    expect(verdictOn(answers, EVE)).toBe('inadmissible');
    expect(verdictOn(answers, REFORM)).toBe('noObstacleFound');
  });
});

describe('a ruling under the 1995 Constitution', () => {
  const answers: Answers = {courtRuling: 'beforeReform'};

  test('was a bar then, and is doubtful under that of 2026', () => {
    expect(verdictOn(answers, EVE)).toBe('inadmissible');
    expect(findingOn(answers, REFORM, 'notDecided')).toMatchObject({consequence: 'unsettled', refused: 3});
  });
});

describe('an application pending on 1 July 2026', () => {
  const pending: Answers = {earlierApplication: 'pendingOnReform', pendingFiledOn: '2026-02-02'};

  test.each<[string, Answers]>([
    ['without an act of the appeal court', {...pending, appellateAct: 'appealTimeOver'}],
    ['without application by a court', {...pending, appliedBy: 'authority', wayToCourt: 'over'}],
    ['without a right touched', {...pending, effect: 'couldSomeDay'}]
  ])('%s is doubtful, not barred', (_, answers) => expect(verdictOn(answers, REFORM)).toBe('undetermined'));

  test('is in time if it was filed in time', () => {
    const late: Answers = {...pending, appellateDate: '2025-03-03'};
    expect(verdictOn(late, REFORM)).toBe('noObstacleFound');
    expect(verdictOn({...late, pendingFiledOn: '2026-03-04'}, REFORM)).toBe('inadmissible');
  });

  test('has to be brought into line first', () => {
    expect(verdictOn({...pending, broughtIntoLine: 'no'}, REFORM)).toBe('curable');
    expect(findingOn(pending, EVE, 'broughtIntoLine')).toBeUndefined();
  });
});

test('citations of the Constitution are of the one in force', () => {
  const acts = (lawOn: IsoDate) =>
    findingsOn({}, {today: REFORM, lawOn}).flatMap(({citations}) => citations.map(({act}) => act));
  expect(acts(EVE)).toContain('constitution1995');
  expect(acts(EVE)).not.toContain('constitution');
  expect(acts(REFORM)).toContain('constitution');
  expect(acts(REFORM)).not.toContain('constitution1995');
});

test('before the Court opened no criterion applied', () => {
  const none = findingsOn({}, {today: REFORM, lawOn: '2022-12-31'});
  expect(none).toEqual([]);
});

test('the law of a day is that of the whole redaction around it', () => {
  const findings = (lawOn: IsoDate) => findingsOn(goodAnswers(REFORM), {today: REFORM, lawOn});
  for (const {from, until = daysLater(from, 400)} of laws()) expect(findings(until)).toEqual(findings(from));
  expect(findings(REFORM).map(({criterion}) => criterion)).not.toContain('stateDuty');
});

test('without a day of its own the law is that of today', () => {
  for (const today of [EVE, REFORM] as const) {
    const answers = Object.fromEntries(QUESTION_IDS.map((id) => [id, 'unknown'])) as Answers;
    expect(assess(answers, {today})).toEqual(assess(answers, {today, lawOn: today}));
  }
});
