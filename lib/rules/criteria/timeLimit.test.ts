import {describe, expect, test} from 'vitest';
import type {IsoDate} from '../calendar';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {findingOn} from '../assessment/finding';
import {REFORM, BEFORE_REFORM} from '../law';
import type {Answers} from '../questions';

/** Monday: a term that ended on the Saturday or Sunday before may have moved to this day. */
const MONDAY = '2026-11-23';

const finding = (changed: Answers, lawOn: IsoDate = REFORM) =>
  findingOn(
    'timeLimit',
    {...goodAnswers(MONDAY), earlierApplication: 'returnedForForm', ...changed},
    MONDAY,
    lawOn
  );

const LONG_AGO = {appellateDate: '2024-04-26', courtActDate: '2024-04-26'} as const;

describe.each([REFORM, BEFORE_REFORM])('a weekend at the end of a term, under the law of %s', (lawOn) => {
  test('saves nothing where the month to file again is over too', () => {
    const filed = finding({...LONG_AGO, firstFiledOn: '2025-04-28', noticeReceivedOn: '2025-06-01'}, lawOn);
    expect(filed).toMatchObject({status: 'unmet', failure: 'over', consequence: 'bars'});
  });

  test('saves nothing where the first filing came after the year', () => {
    const filed = finding({...LONG_AGO, firstFiledOn: '2026-01-12', noticeReceivedOn: '2026-10-22'}, lawOn);
    expect(filed).toMatchObject({status: 'unmet', failure: 'over', consequence: 'bars'});
  });

  test('is left open where the first filing rests on it and the month still runs', () => {
    const filed = finding({...LONG_AGO, firstFiledOn: '2025-04-28', noticeReceivedOn: '2026-11-02'}, lawOn);
    expect(filed).toMatchObject({status: 'unknown', failure: 'weekendFiled', consequence: 'unsettled'});
  });
});

describe('a day that is not known', () => {
  const pending = {...goodAnswers(MONDAY), earlierApplication: 'pendingOnReform'} as const;

  test('decides nothing where the latest that it can be keeps the term', () => {
    const answers: Answers = {...pending, appellateDate: '2025-11-22', pendingFiledOn: 'unknown'};
    expect(findingOn('timeLimit', answers, MONDAY, REFORM)?.status).toBe('met');
  });

  test('still decides where it could be too late', () => {
    const answers: Answers = {...pending, appellateDate: '2025-04-28', pendingFiledOn: 'unknown'};
    expect(findingOn('timeLimit', answers, MONDAY, REFORM)).toMatchObject({
      status: 'unknown',
      unknown: ['pendingFiledOn']
    });
  });

  test('decides nothing where the earliest that it can be keeps the term', () => {
    const answers = {firstFiledOn: '2026-11-02', noticeReceivedOn: 'unknown'} as const;
    const filed = finding({...answers, appellateDate: '2025-11-10'});
    expect(filed?.status).toBe('met');
  });
});
