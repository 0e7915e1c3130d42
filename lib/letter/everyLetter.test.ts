import {describe, expect, test} from 'vitest';
import {CASES} from '../rules/cases/cases.fixture';
import {latestByTemporal} from '../rules/counting/independent.fixture';
import {isCounted, isIsoDate, remedyOn, UNKNOWN, type Answers, type IsoDate} from '../rules';
import {answersWith, hasMonth, paperOf, readLetter, type Letter} from '.';
import {EVERY_LETTER} from './letters.fixture';

const TODAY = '2026-11-26';
const DAYS: readonly (IsoDate | undefined)[] = [
  undefined,
  '2026-08-31',
  '2026-10-26',
  '2026-10-27',
  '2026-11-16',
  TODAY
];
const APPEALS: readonly Answers[] = [
  {},
  {appellateDate: UNKNOWN},
  {appliedBy: 'court', appellateAct: 'inForce', appellateDate: '2025-10-15'},
  {appliedBy: 'court', appellateAct: 'inForce', appellateDate: '2026-05-14', caseKind: 'civil'},
  {appliedBy: 'court', appellateAct: 'appealTimeOver', caseKind: 'criminal'}
];
const EARLIER: readonly Answers[] = (
  [
    undefined,
    'none',
    'returnedForForm',
    'returnedTwice',
    'returnedOtherwise',
    'endedSameGrounds',
    'endedOtherGrounds',
    'pendingOnReform'
  ] as const
).map((earlierApplication) => (earlierApplication === undefined ? {} : {earlierApplication}));

const answersAfter = (letter: Letter, before: Answers, receivedOn: IsoDate | undefined) =>
  answersWith(before, letter, receivedOn === undefined ? {} : {receivedOn, filedOn: '2026-08-01'});

describe.each(EVERY_LETTER)('$paper $grounds', (letter) => {
  const readings = DAYS.flatMap((receivedOn) =>
    APPEALS.map((before) => ({
      receivedOn,
      reading: readLetter(letter, {answers: answersAfter(letter, before, receivedOn), today: TODAY})
    }))
  );

  test('has an answer to each of its numbers, and another way', () => {
    for (const {reading} of readings) {
      expect(reading.grounds.map(({id}) => id)).toEqual(letter.grounds);
      expect(reading.ways.length).toBeGreaterThan(0);
    }
  });

  test('has a month only where it may be about form, and its last day is never later than the law gives', () => {
    for (const {receivedOn, reading} of readings) {
      expect(reading.refiling !== undefined).toBe(hasMonth(letter));
      if (reading.refiling === undefined) continue;
      expect(isCounted(reading.refiling)).toBe(receivedOn !== undefined);
      if (!isCounted(reading.refiling) || receivedOn === undefined) continue;
      expect(reading.refiling.last.day <= latestByTemporal(receivedOn, {months: 1})).toBe(true);
      expect(reading.refiling.state === 'over').toBe(reading.refiling.last.latest < TODAY);
    }
  });

  test('has a day or a reason for each other way, and no way that is not open under the law', () => {
    for (const {reading} of readings) {
      for (const {way, clocks} of reading.ways) {
        expect(remedyOn(way, TODAY), way).toBeDefined();
        expect(clocks.length, way).toBeGreaterThan(0);
        expect(
          clocks.every((clock) => clock.state !== 'notRead'),
          way
        ).toBe(true);
      }
    }
  });

  test('says nothing in doubt about an earlier application', () => {
    for (const before of EARLIER) {
      const {earlierApplication, noticeReceivedOn} = answersAfter(letter, before, '2026-11-16');
      expect(isIsoDate(noticeReceivedOn)).toBe(true);
      // Only the person knows of a second return.
      const ofForm = before.earlierApplication === 'returnedTwice' ? 'returnedTwice' : 'returnedForForm';
      if (letter.grounds.includes('returned2')) expect(earlierApplication).toBe(ofForm);
      // Only the person knows whether the grounds are the same.
      if (letter.paper === 'termination') {
        const said = before.earlierApplication;
        const isPossible = said === 'endedSameGrounds' || said === 'endedOtherGrounds';
        expect(earlierApplication).toBe(isPossible ? said : undefined);
      }
      if (letter.paper === 'reply') expect(earlierApplication).toBeUndefined();
      if (letter.paper !== 'termination') expect(earlierApplication ?? '').not.toMatch(/^ended/);
    }
  });
});

test('a letter about an earlier decision leads to its use, whatever was answered', () => {
  const {answers} = CASES.find(({id}) => id === 'clean-civil') ?? {answers: {}};
  for (const id of ['refused3', 'ended4'] as const) {
    const letter: Letter = {paper: paperOf(id), grounds: [id]};
    const {ways} = readLetter(letter, {answers: answersAfter(letter, answers, undefined), today: TODAY});
    expect(ways.map(({way}) => way)).toEqual(expect.arrayContaining(['revision', 'useInterpretation']));
  }
});

test('the letters are complete', () => {
  expect(EVERY_LETTER).toHaveLength(32 + 32 + 16 + 1);
});

test('earlier answers stay, except those the letter is about', () => {
  const before: Answers = {request: 'checkNorm', earlierApplication: 'none', firstFiledOn: '2026-01-01'};
  expect(answersWith(before, {paper: 'notice', grounds: ['returned2']}, {receivedOn: '2026-11-16'})).toEqual({
    request: 'checkNorm',
    earlierApplication: 'returnedForForm',
    noticeReceivedOn: '2026-11-16'
  });
});

test('a condition that is not met by the answers is found in the letter', () => {
  const {grounds} = readLetter(
    {paper: 'notice', grounds: ['returned1', 'returned2']},
    {answers: {request: 'overturnJudgment'}, today: TODAY}
  );
  const found = grounds.map(({conditions}) => conditions.flatMap((one) => one.found ?? []));
  expect(found).toEqual([['judgment'], []]);
});

describe('by when to apply anew', () => {
  const decided: Answers = {
    request: 'checkNorm',
    appliedBy: 'court',
    appellateAct: 'inForce',
    appealOutcome: 'stands',
    appellateDate: '2026-05-14'
  };
  const lastDayAfter = (letter: Letter, answers: Answers = decided, today: IsoDate = TODAY) =>
    readLetter(letter, {answers, today}).lastDay;
  const outOfScope: Letter = {paper: 'notice', grounds: ['returned1']};

  test('is told where the letter starts no month, and the day is known and to come', () => {
    expect(lastDayAfter(outOfScope)).toBe('2027-05-14');
    expect(lastDayAfter(outOfScope, decided, '2027-05-14')).toBe('2027-05-14');
    expect(lastDayAfter(outOfScope, decided, '2027-05-15')).toBeUndefined();
    expect(lastDayAfter(outOfScope, {})).toBeUndefined();
  });

  test('is not told where the month may run, or while the application is examined', () => {
    expect(lastDayAfter({paper: 'notice', grounds: ['returned2']})).toBeUndefined();
    expect(lastDayAfter({paper: 'reply', grounds: []})).toBeUndefined();
  });
});
