import {expect, test} from 'vitest';
import {assess} from '../assessment/assess';
import type {IsoDate} from '../calendar';
import {clocksByUrgency, type StartDates} from '../clocks';
import {lastDaysOn} from './lastDays';
import type {Answers} from '../questions';
import {REMEDY_IDS} from '../remedies';

/** The law that future days are counted by, whatever comes after it. */
const LAW_OF = '2026-11-26';

const DECIDED: Answers = {
  appliedBy: 'court',
  participation: 'yes',
  appellateAct: 'inForce',
  appealOutcome: 'stands',
  appellateDate: '2026-08-25',
  caseKind: 'civil'
};

function daysIn(answers: Answers, today: IsoDate, starts: StartDates = {}) {
  const ways = clocksByUrgency(REMEDY_IDS, {answers, starts, today});
  return lastDaysOn(ways, assess(answers, {today, lawOn: LAW_OF}).deadline, today).map(
    ({id, day, daysLeft}) => `${id} ${day} ${daysLeft}`
  );
}

test('the nearest first, the Court’s own among them', () => {
  expect(daysIn(DECIDED, '2026-11-26', {normLearnedOn: '2026-09-01'})).toEqual([
    'subordinateActClaim 2026-12-01 5',
    'cassation-civil 2027-02-25 91',
    'constitutionalCourt 2027-08-25 272'
  ]);
});

test('remedies that lead to the same court are listed once', () => {
  const ways = clocksByUrgency(['courtSubmission'], {answers: DECIDED, today: '2026-11-26'});
  expect(lastDaysOn(ways, undefined, '2026-11-26').map(({id}) => id)).toEqual([
    'courtSubmission-civil-through'
  ]);
});

test('a case of its own that no answer points to is listed where it ends before the usual day, and not else', () => {
  const wronged: Answers = {appliedBy: 'authority', wayToCourt: 'open', caseKind: 'administrative'};
  const days = daysIn(wronged, '2026-11-26', {complaintAnsweredOn: '2026-11-16'});
  expect(days.filter((day) => day.startsWith('administrativeCourt'))).toEqual([
    'administrativeCourt-bailiff 2026-11-30 4',
    'administrativeCourt 2026-12-17 21'
  ]);
});

test('the day until which the victim’s side can ask is no day of the reader', () => {
  expect(daysIn({...DECIDED, caseKind: 'criminal'}, '2026-11-26')).toEqual([
    'constitutionalCourt 2027-08-25 272'
  ]);
});

test('a corrected application is one paper: its day is listed once, and under that name', () => {
  const answers: Answers = {
    ...DECIDED,
    appellateDate: '2025-10-02',
    firstFiledOn: '2026-09-21',
    noticeReceivedOn: '2026-11-16'
  };
  const listed = (changed: Answers) => {
    const ways = clocksByUrgency(['refile'], {answers: {...answers, ...changed}, today: '2026-11-26'});
    return lastDaysOn(
      ways,
      assess({...answers, ...changed}, {today: '2026-11-26', lawOn: LAW_OF}).deadline,
      '2026-11-26'
    ).map(({way, day, isRefiling}) => [way, day, isRefiling]);
  };
  for (const earlierApplication of ['returnedForForm', 'returnedTwice'] as const)
    expect(listed({earlierApplication})).toEqual([['constitutionalCourt', '2026-12-16', true]]);
  expect(
    listed({earlierApplication: 'returnedForForm', appellateDate: '2026-08-25', firstFiledOn: '2026-09-21'})
  ).toEqual([
    ['refile', '2026-12-16', undefined],
    ['constitutionalCourt', '2027-08-25', undefined]
  ]);
});

test('what is over is not among them, on its last day it still is', () => {
  expect(daysIn(DECIDED, '2027-02-25')).toContain('cassation-civil 2027-02-25 0');
  expect(daysIn(DECIDED, '2027-02-26').join()).not.toContain('cassation');
  expect(daysIn(DECIDED, '2027-08-25')).toContain('constitutionalCourt 2027-08-25 0');
  expect(daysIn(DECIDED, '2027-08-26')).toEqual([]);
});

test('an id does not change with its day, and no two are the same', () => {
  const starts: StartDates = {
    finalFormOn: '2026-11-16',
    authorityActOn: '2026-11-16',
    complaintAnsweredOn: '2026-11-20'
  };
  const idsOf = (appellateDate: IsoDate) =>
    daysIn({...DECIDED, appellateDate, caseKind: 'unknown'}, '2026-11-26', starts).map(
      (line) => line.split(' ')[0]
    );
  expect(new Set(idsOf('2026-08-25'))).toEqual(new Set(idsOf('2026-08-26')));
  expect(new Set(idsOf('2026-08-25')).size).toBe(idsOf('2026-08-25').length);
});
