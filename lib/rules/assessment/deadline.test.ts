import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation} from '../cases/anyAnswers.fixture';
import type {IsoDate} from '../calendar';
import {COUNTED_BY, deadlineOn, openForDeadline} from './deadline';
import {findingOn} from './finding';
import {courtLaw} from '../law';
import type {Answers} from '../questions';

const TODAY = '2026-11-23';
const REFORM = '2026-07-01';
const OLD_LAW = '2026-06-30';
const DECIDED: Answers = {appliedBy: 'court', appellateAct: 'inForce', appealOutcome: 'stands'};
const RETURNED: Answers = {...DECIDED, earlierApplication: 'returnedForForm'};

const on = (answers: Answers, today: IsoDate = TODAY) => deadlineOn(answers, today, REFORM);

describe('the year of 45(2)(2)', () => {
  test.each<[IsoDate, IsoDate, number, IsoDate | undefined]>([
    ['2024-02-29', '2025-02-28', -633, undefined],
    ['2025-11-22', '2026-11-22', -1, '2026-11-23'],
    ['2025-11-23', '2026-11-23', 0, undefined],
    ['2026-07-01', '2027-07-01', 220, undefined]
  ])('after an act of %s ends on %s', (appellateDate, lastDay, daysLeft, mayMoveTo) => {
    const filing = {
      limit: 'filing',
      from: appellateDate,
      lastDay,
      isShortened: appellateDate === '2024-02-29',
      ...(mayMoveTo !== undefined && {mayMoveTo}),
      citations: [courtLaw('45(2)(2)')],
      countedBy: COUNTED_BY
    };
    expect(on({...DECIDED, appellateDate})).toEqual({filing, lastDay, daysLeft});
  });

  test.each<[string, Answers]>([
    ['no court applied the norm', {appliedBy: 'authority', appellateDate: TODAY}],
    ['it is not known who applied it', {appliedBy: 'unknown', appellateDate: TODAY}],
    ['the appeal is pending', {...DECIDED, appellateAct: 'appealPending', appellateDate: TODAY}],
    ['only the first court decided', {...DECIDED, appellateAct: 'appealTimeOver', appellateDate: TODAY}],
    ['the date is not known', {...DECIDED, appellateDate: 'unknown'}],
    ['the date is not answered', DECIDED],
    [
      'the application was filed already',
      {...DECIDED, earlierApplication: 'pendingOnReform', appellateDate: TODAY}
    ]
  ])('has not begun, or does not matter, while %s', (_, answers) => expect(on(answers)).toBeUndefined());
});

describe('the month of 47(4)', () => {
  const returned = (appellateDate: IsoDate, firstFiledOn: IsoDate, noticeReceivedOn: IsoDate) =>
    on({...RETURNED, appellateDate, firstFiledOn, noticeReceivedOn});

  test('saves an application first filed within the year', () => {
    expect(returned('2025-10-15', '2026-09-30', '2026-10-28')).toMatchObject({
      filing: {from: '2025-10-15', lastDay: '2026-10-15'},
      refiling: {
        from: '2026-10-28',
        lastDay: '2026-11-28',
        mayMoveTo: '2026-11-30',
        filedOn: '2026-09-30'
      },
      lastDay: '2026-11-28',
      daysLeft: 5
    });
  });

  test('does not shorten a year that runs longer', () => {
    const found = returned('2026-05-14', '2026-08-03', '2026-08-31');
    expect(found).toMatchObject({lastDay: '2027-05-14', refiling: {lastDay: '2026-09-30'}});
  });

  test('counts on the last day of the year, and not on the day after', () => {
    expect(returned('2025-10-15', '2026-10-15', '2026-11-10')).toMatchObject({lastDay: '2026-12-10'});
    const late = returned('2025-10-15', '2026-10-16', '2026-11-10');
    expect(late).toMatchObject({
      filing: {from: '2025-10-15', lastDay: '2026-10-15'},
      lastDay: '2026-10-15',
      daysLeft: -39
    });
    expect(late).not.toHaveProperty('refiling');
  });

  test('ends on the last day of a shorter month', () => {
    const found = on(
      {...RETURNED, appellateDate: '2026-02-05', firstFiledOn: '2026-12-01', noticeReceivedOn: '2027-01-31'},
      '2027-02-01'
    );
    expect(found).toMatchObject({lastDay: '2027-02-28', daysLeft: 27, refiling: {mayMoveTo: '2027-03-01'}});
  });

  test('is left out while one of its dates is not known, and for another kind of return', () => {
    const dates = {appellateDate: '2025-10-15', firstFiledOn: '2026-09-30', noticeReceivedOn: TODAY} as const;
    for (const answers of [
      {...RETURNED, ...dates, firstFiledOn: 'unknown'},
      {...RETURNED, ...dates, noticeReceivedOn: 'unknown'},
      {...RETURNED, appellateDate: '2025-10-15', firstFiledOn: '2026-09-30'},
      {...DECIDED, ...dates, earlierApplication: 'returnedOtherwise'}
    ] as const satisfies readonly Answers[]) {
      expect(on(answers)).toMatchObject({
        filing: {from: '2025-10-15', lastDay: '2026-10-15'},
        lastDay: '2026-10-15',
        daysLeft: -39
      });
      expect(on(answers)).not.toHaveProperty('refiling');
    }
  });
});

describe('until 30 June 2026', () => {
  test('the year ran from the court act in force, appeal or not', () => {
    const answers: Answers = {
      appliedBy: 'court',
      appellateAct: 'appealTimeOver',
      courtActDate: '2025-08-01',
      appellateDate: '2026-02-02'
    };
    expect(deadlineOn(answers, OLD_LAW, OLD_LAW)).toMatchObject({lastDay: '2026-08-01', daysLeft: 32});
    expect(deadlineOn(answers, OLD_LAW, REFORM)).toBeUndefined();
  });
});

const FILED_A_MONTH_AGO = {
  answers: {
    earlierApplication: 'returnedForForm',
    appliedBy: 'court',
    appellateAct: 'inForce',
    courtActDate: '2023-03-08',
    firstFiledOn: '2024-02-09'
  } as Answers,
  asOf: {today: '2024-03-09', lawOn: '2026-06-30'} as const
};

test('the deadline and the finding on time say the same', () => {
  fc.assert(
    fc.property(anySituation, ({answers, asOf: {today, lawOn}}) => {
      const deadline = deadlineOn(answers, today, lawOn);
      const found = findingOn('timeLimit', answers, today, lawOn);
      if (deadline === undefined || found === undefined || found.status === 'notApplicable') return;
      if (found.status === 'waiting') return;
      // Near the end it may be unknown which of the act's dates was given.
      if (deadline.daysLeft >= 0) expect(found.status).not.toBe('unmet');
      // Filed a month ago at most, it is in time whenever the notice came, and the month has no last day yet.
      else if (deadline.refiling !== undefined || (answers.firstFiledOn ?? 'unknown') === 'unknown')
        expect(found.status).not.toBe('met');
      if (found.status === 'unmet') expect(deadline.daysLeft).toBeLessThan(0);
    }),
    {numRuns: 1000, examples: [[FILED_A_MONTH_AGO]]}
  );
});

describe('what is needed to say when the month of 47(4) ends', () => {
  const open = (answers: Answers) =>
    openForDeadline({...RETURNED, appellateDate: '2025-10-15', ...answers}, {today: TODAY});

  test('is the day of the first filing, then that of the notice', () => {
    expect(open({})).toEqual(['firstFiledOn']);
    expect(open({firstFiledOn: '2026-09-30'})).toEqual(['noticeReceivedOn']);
    expect(open({firstFiledOn: '2026-09-30', noticeReceivedOn: TODAY})).toEqual([]);
  });

  test('is the notice also where the first filing was on the last day of the year, and nothing a day later', () => {
    expect(open({firstFiledOn: '2026-10-15'})).toEqual(['noticeReceivedOn']);
    expect(open({firstFiledOn: '2026-10-16'})).toEqual([]);
  });

  test('is nothing where the first filing is not known, or the application was not returned for its form', () => {
    expect(open({firstFiledOn: 'unknown'})).toEqual([]);
    expect(open({earlierApplication: 'returnedOtherwise'})).toEqual([]);
  });
});
