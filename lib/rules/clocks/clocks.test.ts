import {describe, expect, test} from 'vitest';
import {assess, REMEDY_IDS, type Answers, type IsoDate, type RemedyId} from '..';
import {CASES as cases} from '../cases/cases.fixture';
import {givenIn} from '../cases/outcome.fixture';
import {latestByTemporal} from '../counting/independent.fixture';
import {unitOf, countingOf} from '../counting';
import {
  clocksByUrgency,
  clocksOf,
  isCounted,
  LIMITS,
  limitsOn,
  START_IDS,
  startsNeeded,
  type StartDates,
  type StartId
} from '.';

const TODAY = '2026-11-26';
const KINDS = ['civil', 'administrative', 'criminal', 'administrativeOffence'] as const;
const DECIDED: Answers = {
  appliedBy: 'court',
  appellateAct: 'inForce',
  appealOutcome: 'stands',
  appellateDate: '2026-08-25'
};
const FIRST_ONLY: Answers = {appliedBy: 'court', appellateAct: 'appealOpen'};

const of = (way: RemedyId, answers: Answers, starts: StartDates = {}, today: IsoDate = TODAY) =>
  clocksOf(way, {answers, starts, today});

/** The last days told, by variant. */
const daysOf = (...told: Parameters<typeof of>) =>
  Object.fromEntries(
    of(...told)
      .filter(isCounted)
      .map(({limit, last}) => [limit.variant ?? 'usual', last.day])
  );

test('a time limit that changes counts from its first day to its last, and none before the first', () => {
  const [limit] = LIMITS.unCommittee;
  if (limit === undefined) throw new Error('It has a time limit');
  const [old, now] = [
    {...limit, inForce: {from: '2026-01-01', until: '2026-12-31'}},
    {...limit, inForce: {from: '2027-01-01'}}
  ] as const;
  expect(limitsOn([now, old], '2025-12-31')).toEqual([]);
  expect(limitsOn([now, old], '2026-12-31')).toEqual([old]);
  expect(limitsOn([now, old], '2027-01-01')).toEqual([now]);
  expect(limitsOn([limit], '2025-12-31')).toEqual([limit]);
  expect(of('refile', {noticeReceivedOn: '2022-11-16'}, {}, '2022-12-01')).toEqual([
    {way: 'refile', state: 'notRead'}
  ]);
});

describe('the last day of each way, by the code of its kind of case', () => {
  type Line = readonly [RemedyId, Answers, StartDates, Record<string, IsoDate>];
  test.each<Line>([
    ['refile', {noticeReceivedOn: '2026-11-16'}, {}, {usual: '2026-12-16'}],
    [
      'appealFirst',
      {caseKind: 'civil'},
      {finalFormOn: '2026-11-16'},
      {usual: '2026-12-17', ruling: '2026-11-30'}
    ],
    [
      'appealFirst',
      {caseKind: 'administrative'},
      {finalFormOn: '2026-11-16'},
      {usual: '2027-01-18', ruling: '2026-11-30', procurementOrBailiff: '2026-11-30'}
    ],
    ['appealFirst', {caseKind: 'criminal'}, {pronouncedOn: '2026-11-16'}, {usual: '2026-12-01'}],
    ['appealFirst', {caseKind: 'administrativeOffence'}, {copyServedOn: '2026-11-16'}, {usual: '2026-11-26'}],
    ['electionCassation', {caseKind: 'administrative'}, {copyServedOn: '2026-11-25'}, {usual: '2026-11-30'}],
    [
      'prosecutorPetition',
      {caseKind: 'administrativeOffence'},
      {pronouncedOn: '2026-11-16'},
      {usual: '2028-11-16'}
    ],
    ['restoreAppealTerm', {caseKind: 'civil'}, {violationLearnedOn: '2026-10-26'}, {usual: '2026-11-26'}],
    [
      'restoreAppealTerm',
      {caseKind: 'administrative'},
      {violationLearnedOn: '2026-10-26'},
      {usual: '2026-11-26'}
    ],
    [
      'restoreAppealTerm',
      {appliedBy: 'court', appellateAct: 'appealReturned', caseKind: 'civil'},
      {finalFormOn: '2026-11-16'},
      {appealReturned: '2026-11-30'}
    ],
    [
      'restoreAppealTerm',
      {appliedBy: 'court', appellateAct: 'appealReturned', caseKind: 'administrative'},
      {finalFormOn: '2026-11-16'},
      {appealReturned: '2026-11-30'}
    ],
    [
      'restoreAppealTerm',
      {caseKind: 'administrativeOffence'},
      {penaltyDoneOn: '2026-02-25'},
      {usual: '2027-02-25'}
    ],
    ['cassation', {...DECIDED, caseKind: 'civil'}, {}, {usual: '2027-02-25'}],
    ['cassation', {...DECIDED, caseKind: 'administrative'}, {}, {usual: '2027-02-25'}],
    ['cassation', {...DECIDED, caseKind: 'criminal'}, {}, {againstConvict: '2027-08-25'}],
    ['cassation', {...DECIDED, caseKind: 'administrativeOffence'}, {}, {petition: '2028-08-25'}],
    [
      'courtSubmission',
      {...FIRST_ONLY, caseKind: 'criminal'},
      {pronouncedOn: '2026-11-16'},
      {through: '2026-12-01'}
    ],
    ['courtSubmission', {...DECIDED, caseKind: 'civil'}, {}, {through: '2027-02-25'}],
    ['revision', {caseKind: 'civil', rulingPublishedOn: '2026-06-13'}, {}, {usual: '2026-09-14'}],
    ['revision', {caseKind: 'administrative', rulingPublishedOn: '2026-06-13'}, {}, {usual: '2026-09-14'}],
    [
      'revision',
      {caseKind: 'administrativeOffence', rulingPublishedOn: '2026-07-01'},
      {rulingAdoptedOn: '2026-06-12'},
      {usual: '2026-09-14'}
    ],
    [
      'administrativeCourt',
      {},
      {authorityActOn: '2026-10-01', complaintAnsweredOn: '2026-11-16'},
      {usual: '2026-12-17', bailiff: '2026-11-30'}
    ],
    [
      'administrativeCourt',
      {},
      {authorityActOn: '2026-10-01'},
      {complaint: '2027-01-01', withoutComplaint: '2026-11-02'}
    ],
    ['subordinateActClaim', {}, {normLearnedOn: '2026-09-01'}, {usual: '2026-12-01'}]
  ])('%s, %o, %o', (way, answers, starts, days) => expect(daysOf(way, answers, starts)).toEqual(days));
});

describe('a way without a last day says why', () => {
  test.each([
    ['cassation', {...DECIDED, caseKind: 'criminal'}, 'inFavourAnyTime'],
    ['revision', {caseKind: 'criminal'}, 'inFavourAnyTime'],
    ['restoreAppealTerm', {caseKind: 'criminal'}, 'withTheComplaint'],
    [
      'courtSubmission',
      {appliedBy: 'court', appellateAct: 'appealPending', caseKind: 'civil'},
      'whileInCourt'
    ],
    ['courtSubmission', {...DECIDED, appealOutcome: 'cassationPending', caseKind: 'civil'}, 'whileInCourt'],
    ['useInterpretation', {}, 'whileInCourt'],
    ['ombudsman', {}, 'noneSet'],
    ['prosecutorGeneral', {}, 'noneSet'],
    ['unCommittee', {}, 'fiveYearsAbuse'],
    ['legalHelp', {}, 'noneNeeded']
  ] as const)('%s, %o: %s', (way, answers, reason) =>
    expect(of(way, answers)[0]).toMatchObject({state: 'noTerm', reason})
  );

  test('while the kind of case is not known, and tells what is known of each kind', () => {
    const clocks = of('cassation', {...DECIDED, caseKind: 'unknown'});
    expect(clocks[0]).toEqual({way: 'cassation', state: 'kindMissing'});
    expect(clocks.slice(1).map(({limit, state}) => [limit?.kind, state])).toEqual([
      ['civil', 'running'],
      ['administrative', 'running'],
      ['criminal', 'noTerm'],
      ['criminal', 'running'],
      ['administrativeOffence', 'running']
    ]);
    expect(of('appealFirst', FIRST_ONLY)).toEqual([{way: 'appealFirst', state: 'kindMissing'}]);
  });

  test('on a day of which the law was not read', () => {
    const [clock] = of(
      'cassation',
      {...DECIDED, appellateDate: '2025-05-14', caseKind: 'civil'},
      {},
      '2025-06-01'
    );
    expect(clock?.state).toBe('notRead');
  });
});

test('a court that has the case needs nothing to bring it there', () => {
  expect(
    of('courtSubmission', {...DECIDED, appealOutcome: 'cassationPending', caseKind: 'civil'})
  ).toHaveLength(1);
});

describe('what is over is said to be over, and only when it is on every reading', () => {
  const served = (today: IsoDate) =>
    of('appealFirst', {caseKind: 'administrativeOffence'}, {copyServedOn: '2026-11-16'}, today)[0];

  test.each<[IsoDate, string, number]>([
    ['2026-11-25', 'running', 1],
    ['2026-11-26', 'running', 0],
    ['2026-11-27', 'doubtful', -1],
    ['2026-11-30', 'doubtful', -4],
    ['2026-12-01', 'over', -5]
  ])('on %s it is %s, %i days left', (today, state, daysLeft) =>
    expect(served(today)).toMatchObject({state, daysLeft})
  );
});

describe('what runs out first stands first', () => {
  const ways: readonly RemedyId[] = [
    'revision',
    'ombudsman',
    'cassation',
    'subordinateActClaim',
    'administrativeCourt'
  ];
  const answers: Answers = {...DECIDED, caseKind: 'civil', rulingPublishedOn: '2026-06-13'};

  test('then what needs a day, then what has no end, then what is over', () => {
    const order = clocksByUrgency(ways, {answers, starts: {normLearnedOn: '2026-09-01'}, today: TODAY});
    expect(order.map(({way}) => way)).toEqual([
      'subordinateActClaim',
      'cassation',
      'administrativeCourt',
      'ombudsman',
      'revision'
    ]);
  });

  test('a day is asked for once, at the first way that needs it, told or not', () => {
    const order = (starts: StartDates, today: IsoDate = TODAY) =>
      (['courtSubmission', 'appealFirst', 'administrativeCourt'] as const).map((way) => ({
        way,
        clocks: of(way, {...FIRST_ONLY, caseKind: 'civil'}, starts, today)
      }));
    for (const starts of [{}, {finalFormOn: '2026-11-16'}] as const) {
      expect([...startsNeeded(order(starts))]).toEqual([
        ['finalFormOn', 'courtSubmission'],
        ['authorityActOn', 'administrativeCourt'],
        ['complaintAnsweredOn', 'administrativeCourt']
      ]);
    }
    expect([...startsNeeded(order({}, '2025-06-01'))]).toEqual([]);
  });

  test('no day is asked for while the kind of case is not known', () => {
    const order = clocksByUrgency(['appealFirst'], {answers: FIRST_ONLY, today: TODAY});
    expect([...startsNeeded(order)]).toEqual([]);
  });
});

describe('all ways, in all cases', () => {
  const everyStart = (day: IsoDate): StartDates => Object.fromEntries(START_IDS.map((id) => [id, day]));
  const told = (way: RemedyId, answers: Answers, today: IsoDate, starts: StartDates) =>
    clocksOf(way, {answers, today, starts}).every((clock) => {
      if (isCounted(clock)) return true;
      return clock.state === 'noTerm' || clock.state === 'startMissing' || clock.state === 'kindMissing';
    });

  test.each(REMEDY_IDS)('%s has a day or a reason in each of the cases, with and without its days', (way) => {
    for (const one of cases) {
      const {given, asOf} = givenIn(one);
      for (const caseKind of [...KINDS, 'unknown'] as const) {
        const answers = {...given, caseKind};
        const today = asOf.today < TODAY ? TODAY : asOf.today;
        const clocks = clocksOf(way, {answers, today});
        expect(clocks.length, `${one.id} ${caseKind}`).toBeGreaterThan(0);
        expect(told(way, answers, today, {}), `${one.id} ${caseKind}`).toBe(true);
        expect(told(way, answers, today, everyStart('2026-11-16')), `${one.id} ${caseKind}`).toBe(true);
      }
    }
  });

  test('every remedy that a case offers has one', () => {
    for (const one of cases) {
      const {given, asOf} = givenIn(one);
      const ways = assess(given, asOf).remedies.map(({remedy}) => remedy);
      const order = clocksByUrgency(ways, {answers: given, today: asOf.today});
      expect(order.map(({way}) => way).sort()).toEqual([...ways].sort());
      expect(
        order.every(({clocks}) => clocks.length > 0),
        one.id
      ).toBe(true);
    }
  });

  test('the days are never later than those of the independent calendar', () => {
    const limits = REMEDY_IDS.flatMap((way) =>
      LIMITS[way].flatMap((limit) => ('term' in limit ? [{way, limit}] : []))
    );
    for (const {way, limit} of limits) {
      for (const day of ['2026-08-31', '2026-11-27', '2026-12-31', '2027-02-28', '2027-12-16'] as const) {
        const {when: _, ...bare} = limit;
        const answers: Answers = {
          caseKind: limit.kind ?? 'unknown',
          appellateDate: day,
          rulingPublishedOn: day
        };
        const clocks = clocksOf(way, {
          answers: {...answers, noticeReceivedOn: day, appellateAct: 'inForce'},
          starts: everyStart(day),
          today: TODAY
        });
        const found = clocks.filter(isCounted).find((clock) => clock.limit.variant === bare.variant);
        if (found === undefined) continue;
        expect(found.last.day <= latestByTemporal(day, found.limit.term), `${way} ${day}`).toBe(true);
      }
    }
  });
});

describe('before a claim comes a complaint', () => {
  const told = (starts: StartDates) =>
    clocksByUrgency(['administrativeCourt'], {answers: {}, starts, today: TODAY});

  test('once its answer is dated, nobody hears that the time to complain is over, nor is asked for its day', () => {
    const ways = told({authorityActOn: '2026-08-25', complaintAnsweredOn: '2026-10-29'});
    expect(ways[0]?.clocks.map(({limit}) => limit?.variant ?? limit?.stage)).toEqual(['claim', 'bailiff']);
    expect([...startsNeeded(ways)]).toEqual([['complaintAnsweredOn', 'administrativeCourt']]);
  });

  test('until then it is asked whether it was answered, although the time to complain is over', () => {
    const ways = told({authorityActOn: '2026-08-25'});
    expect(ways[0]?.clocks.find(({state}) => state === 'over')?.limit).toMatchObject({
      takenBy: 'complaintAnsweredOn'
    });
    expect([...startsNeeded(ways)].map(([start]) => start)).toContain('complaintAnsweredOn');
  });
});

describe('a case of its own that no answer points to', () => {
  test('does not bring its way forward', () => {
    const ways: readonly RemedyId[] = ['cassation', 'administrativeCourt'];
    const order = clocksByUrgency(ways, {
      answers: {...DECIDED, caseKind: 'civil', appellateDate: '2026-06-10'},
      starts: {complaintAnsweredOn: '2026-11-16'},
      today: TODAY
    });
    expect(order.map(({way}) => way)).toEqual(['cassation', 'administrativeCourt']);
  });

  test('stands beside a usual term of the same way', () => {
    for (const caseKind of KINDS) {
      for (const {way, clocks} of clocksByUrgency(REMEDY_IDS, {answers: {caseKind}, today: TODAY})) {
        const own = clocks.filter(({limit}) => limit?.isException !== true);
        expect(own.length, `${way} ${caseKind}`).toBeGreaterThan(0);
      }
    }
  });
});

test.each([
  ['civil', ['courtOrder', 'simplified', 'bailiff']],
  ['criminal', ['investigatingJudge']],
  ['unknown', ['courtOrder', 'simplified', 'bailiff', 'investigatingJudge']]
] as const)('against what was decided unheard in a %s case', (caseKind, variants) => {
  const told = of('setAside', {appliedBy: 'court', appellateAct: 'noHearing', caseKind});
  expect(told.map(({limit}) => limit?.variant)).toEqual(variants);
});

describe('the table of terms', () => {
  const all = REMEDY_IDS.flatMap((way) => LIMITS[way].map((limit) => ({way, limit})));

  test('counts in units that the code sets', () => {
    for (const {way, limit} of all) {
      if ('term' in limit) expect(countingOf(limit.code).units, way).toContain(unitOf(limit.term));
    }
  });

  test('asks for no day that no term needs', () => {
    const needed = new Set<string>(all.flatMap(({limit}) => ('term' in limit ? [limit.from] : [])));
    expect(START_IDS.filter((id: StartId) => !needed.has(id))).toEqual([]);
  });
});
