import {describe, expect, test} from 'vitest';
import {assess} from '../assessment/assess';
import type {IsoDate} from '../calendar';
import {CASES as cases} from '../cases/cases.fixture';
import {givenIn} from '../cases/outcome.fixture';
import type {StartDates} from '../clocks';
import {journeyOn} from './journey';
import type {Answers} from '../questions';
import type {VerdictKind} from '../assessment/verdict';

const TODAY = '2026-11-26';
const MINE: Answers = {request: 'checkNorm', applicant: 'citizen', appliedBy: 'court', participation: 'yes'};

interface Besides {
  readonly today?: IsoDate;
  readonly starts?: StartDates;
  readonly verdict?: VerdictKind;
}

function journeyIn(answers: Answers, {today = TODAY, starts = {}, verdict}: Besides = {}) {
  const found = assess(answers, {today});
  return journeyOn({
    answers,
    starts,
    today,
    deadline: found.deadline,
    verdict: verdict ?? found.verdict.kind
  });
}

/** The way as lines: id, state, day and days left. */
const linesOf = (...input: Parameters<typeof journeyIn>) =>
  journeyIn(...input).map(({id, state, on, daysLeft, yearBegins}) =>
    [id, state, on, daysLeft, yearBegins && 'year'].filter((part) => part !== undefined).join(' ')
  );

describe('the way', () => {
  test.each<[string, Answers, string[]]>([
    [
      'decided on appeal, all running',
      {
        ...MINE,
        appellateAct: 'inForce',
        appealOutcome: 'stands',
        appellateDate: '2026-08-25',
        caseKind: 'civil'
      },
      [
        'firstCourt behind',
        'appeal behind 2026-08-25 year',
        'today here 2026-11-26',
        'cassation ahead 2027-02-25 91',
        'yearEnds ahead 2027-08-25 272',
        'constitutionalCourt ahead'
      ]
    ],
    [
      'decided by an investigating judge: whether an appeal court ever will is the doubt',
      {...MINE, appellateAct: 'noHearing', caseKind: 'criminal'},
      ['firstCourt behind', 'today here 2026-11-26', 'appeal unknown year', 'constitutionalCourt ahead']
    ],
    [
      'decided on appeal long ago: what is over comes before today',
      {
        ...MINE,
        appellateAct: 'inForce',
        appealOutcome: 'stands',
        appellateDate: '2025-08-25',
        caseKind: 'civil'
      },
      [
        'firstCourt behind',
        'appeal behind 2025-08-25 year',
        'cassation closed 2026-02-25 -274',
        'yearEnds closed 2026-08-25 -93',
        'today here 2026-11-26',
        'constitutionalCourt ahead'
      ]
    ],
    [
      'a criminal case: cassation in favour has no end',
      {
        ...MINE,
        appellateAct: 'inForce',
        appealOutcome: 'stands',
        appellateDate: '2026-08-25',
        caseKind: 'criminal'
      },
      [
        'firstCourt behind',
        'appeal behind 2026-08-25 year',
        'today here 2026-11-26',
        'cassation ahead',
        'yearEnds ahead 2027-08-25 272',
        'constitutionalCourt ahead'
      ]
    ],
    [
      'an appeal under way',
      {...MINE, appellateAct: 'appealPending'},
      ['firstCourt behind', 'today here 2026-11-26', 'appeal here year', 'constitutionalCourt ahead']
    ],
    [
      'an appeal that was never made',
      {...MINE, appellateAct: 'appealTimeOver'},
      [
        'firstCourt behind',
        'today here 2026-11-26',
        'appeal closed',
        'restoreAppealTerm ahead',
        'constitutionalCourt ahead'
      ]
    ],
    [
      'an authority applied the norm and the way to a court is open',
      {...MINE, appliedBy: 'authority', wayToCourt: 'open'},
      [
        'authority behind',
        'today here 2026-11-26',
        'firstCourt ahead',
        'appeal ahead year',
        'constitutionalCourt ahead'
      ]
    ],
    [
      'an application that is being considered',
      {
        ...MINE,
        earlierApplication: 'pendingOnReform',
        appellateAct: 'inForce',
        appealOutcome: 'stands',
        appellateDate: '2026-05-14'
      },
      [
        'firstCourt behind',
        'appeal behind 2026-05-14',
        'today here 2026-11-26',
        'cassation unknown',
        'constitutionalCourt here'
      ]
    ]
  ])('%s', (_, answers, lines) => expect(linesOf(answers, {verdict: 'noObstacleFound'})).toEqual(lines));

  test('shows the last day of the appeal once its start is known', () => {
    const answers: Answers = {...MINE, appellateAct: 'appealOpen', caseKind: 'civil'};
    expect(linesOf(answers)).toContain('appealLastDay unknown');
    expect(linesOf(answers, {starts: {finalFormOn: '2026-11-16'}})).toContain(
      'appealLastDay ahead 2026-12-17 21'
    );
  });

  test.each([
    ['inadmissible', 'closed'],
    ['undetermined', 'unknown'],
    ['premature', 'ahead'],
    ['curable', 'ahead']
  ] as const)('ends at the Court as the verdict says: %s, %s', (verdict, state) =>
    expect(journeyIn(MINE, {verdict}).at(-1)).toEqual({id: 'constitutionalCourt', state})
  );

  test('under the earlier law the year began with any act in force', () => {
    const answers: Answers = {...MINE, appellateAct: 'appealTimeOver', courtActDate: '2025-08-01'};
    expect(linesOf(answers, {today: '2026-06-30'})).toContain('courtAct behind 2025-08-01 year');
    expect(linesOf({...MINE, appellateAct: 'appealPending'}, {today: '2026-06-30'})).toContain('appeal here');
  });

  test('leaves out the ways of a case that was somebody else’s', () => {
    const answers: Answers = {
      ...MINE,
      participation: 'no',
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: '2026-08-25'
    };
    expect(linesOf(answers).join()).not.toContain('cassation');
  });

  test.each([
    ['civil', 'civilCourt'],
    ['administrative', 'civilCourt'],
    ['administrativeOffence', undefined]
  ] as const)('in a %s case a cassation whose time is over says who restores it: %s', (caseKind, by) => {
    const answers = {...MINE, appellateAct: 'inForce', appealOutcome: 'stands', caseKind} as const;
    const cassationAfter = (appellateDate: IsoDate) =>
      journeyIn({...answers, appellateDate}).find(({id}) => id === 'cassation');
    expect(cassationAfter('2024-05-10')?.restoredBy).toBe(by);
    expect(cassationAfter('2024-05-10')?.state).toBe('closed');
    expect(cassationAfter('2026-11-10')?.restoredBy).toBeUndefined();
  });

  test('asking to restore the time to appeal has its day once it can be told, and is over after it', () => {
    const answers: Answers = {...MINE, appellateAct: 'appealTimeOver', caseKind: 'civil'};
    const restoring = (starts: StartDates) =>
      journeyIn(answers, {starts}).find(({id}) => id === 'restoreAppealTerm');
    expect(restoring({})).toEqual({id: 'restoreAppealTerm', state: 'ahead'});
    expect(restoring({violationLearnedOn: '2026-04-14'})).toMatchObject({
      state: 'closed',
      on: '2026-05-14',
      restoredBy: 'civilCourtAgain'
    });
    expect(restoring({violationLearnedOn: '2026-11-10'})).toMatchObject({state: 'ahead', on: '2026-12-10'});
  });

  test('whoever can still appeal may still be in the first court, until a day of its decision is told', () => {
    const answers: Answers = {...MINE, appellateAct: 'appealOpen', caseKind: 'criminal'};
    const firstCourt = (starts: StartDates, appellateAct = answers.appellateAct) =>
      journeyIn({...answers, ...(appellateAct && {appellateAct})}, {starts}).find(
        ({id}) => id === 'firstCourt'
      );
    expect(firstCourt({})).toEqual({id: 'firstCourt', state: 'unknown', mayBeHere: true});
    expect(journeyIn(answers).at(0)?.id).toBe('firstCourt');
    expect(firstCourt({pronouncedOn: '2026-11-20'})).toEqual({id: 'firstCourt', state: 'behind'});
    expect(firstCourt({}, 'appealPending')).toEqual({id: 'firstCourt', state: 'behind'});
  });

  test('shows the month of 47(4), and the review of a case whose norm fell', () => {
    const lines = linesOf({
      ...MINE,
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: '2025-12-15',
      caseKind: 'civil',
      earlierApplication: 'returnedForForm',
      firstFiledOn: '2026-10-01',
      noticeReceivedOn: '2026-11-10',
      courtRuling: 'sinceReform',
      rulingOutcome: 'unconstitutional',
      rulingPublishedOn: '2026-10-01'
    });
    expect(lines).toContain('firstFiled behind 2026-10-01');
    expect(lines).toContain('refile ahead 2026-12-10 14');
    expect(lines).toContain('revision ahead 2027-01-01 36');
  });

  test.each<[IsoDate, true | undefined]>([
    ['2026-11-26', true],
    ['2026-12-10', true],
    ['2026-12-11', undefined]
  ])('on %s the year that is over counts as met: %s', (today, isMet) => {
    const answers: Answers = {
      ...MINE,
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: '2025-10-15',
      earlierApplication: 'returnedForForm',
      firstFiledOn: '2026-10-01',
      noticeReceivedOn: '2026-11-10'
    };
    const year = journeyIn(answers, {today}).find(({id}) => id === 'yearEnds');
    expect([year?.state, year?.isMet]).toEqual(['closed', isMet]);
  });

  test('returned more than once, the year that is over may still be kept, and neither reading is hidden', () => {
    const answers: Answers = {
      ...MINE,
      appellateAct: 'inForce',
      appealOutcome: 'stands',
      appellateDate: '2025-10-02',
      earlierApplication: 'returnedTwice',
      firstFiledOn: '2026-09-21',
      noticeReceivedOn: '2026-11-16'
    };
    const year = journeyIn(answers).find(({id}) => id === 'yearEnds');
    expect([year?.state, year?.isMet, year?.isPerhapsMet]).toEqual(['unknown', undefined, true]);
  });

  test('a cassation court that looks at the case is where the case is, with no last day that is over', () => {
    const answers: Answers = {
      ...MINE,
      appellateAct: 'inForce',
      appealOutcome: 'cassationPending',
      appellateDate: '2025-12-01',
      caseKind: 'civil'
    };
    expect(journeyIn(answers).filter(({id}) => id === 'cassation')).toEqual([
      {id: 'cassation', state: 'here'}
    ]);
  });

  test('where a part was decided anew, its year says so', () => {
    const answers: Answers = {...MINE, appellateAct: 'inForce', appellateDate: '2025-09-15'};
    const partOf = (appealOutcome: 'changedByCassation' | 'partDecidedAnew' | 'stands') =>
      journeyIn({...answers, appealOutcome}).find(({id}) => id === 'yearEnds')?.part;
    expect(partOf('changedByCassation')).toBe('left');
    expect(partOf('partDecidedAnew')).toBe('anew');
    expect(partOf('stands')).toBeUndefined();
  });

  test('calls nothing closed that is over on the stricter reading only', () => {
    const answers: Answers = {...MINE, appellateAct: 'appealOpen', caseKind: 'administrativeOffence'};
    const stateOn = (today: IsoDate) =>
      journeyIn(answers, {today, starts: {copyServedOn: '2026-11-16'}}).find(({id}) => id === 'appealLastDay')
        ?.state;
    expect([stateOn('2026-11-26'), stateOn('2026-11-27'), stateOn('2026-12-01')]).toEqual([
      'ahead',
      'unknown',
      'closed'
    ]);
  });
});

describe('in every case', () => {
  test.each(cases)('$id: one today, in the order of days, ending at the Court', (one) => {
    const {given, asOf} = givenIn(one);
    const stops = journeyIn(given, {today: asOf.today});
    expect(stops.filter(({id}) => id === 'today')).toHaveLength(1);
    expect(new Set(stops.map(({id}) => id)).size).toBe(stops.length);
    expect(stops.at(-1)?.id).toBe('constitutionalCourt');
    const days = stops.flatMap(({on}) => on ?? []);
    expect(days).toEqual([...days].sort());
    const now = stops.findIndex(({id}) => id === 'today');
    for (const [place, {state, on}] of stops.entries()) {
      if (state === 'behind') expect(place).toBeLessThan(now);
      if (state === 'ahead') expect(place).toBeGreaterThan(now);
      if (on !== undefined && state === 'closed') expect(on < asOf.today).toBe(true);
    }
  });
});
