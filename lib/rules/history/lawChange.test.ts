import {describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import type {IsoDate} from '../calendar';
import type {StartDates} from '../clocks';
import {couldHaveMet} from './couldHaveMet';
import {CRITERION_IDS} from '../criteria';
import type {Answers} from '../questions';
import {BEFORE_REFORM, REFORM} from '../law';
import {lawChanges} from './lawChange';
import {questionsUnder} from '../interview/questionsUnder';

const TODAY = '2026-11-23';

describe('what changed on 1 July 2026', () => {
  const changes = lawChanges(BEFORE_REFORM, REFORM);
  const ofKind = (kind: string) =>
    changes.filter((change) => change.kind === kind).map(({criterion}) => criterion);

  test('covers every criterion once', () => {
    expect(changes.map(({criterion}) => criterion)).toEqual(CRITERION_IDS);
  });

  test('is what the law names', () => {
    expect(ofKind('changed')).toEqual([
      'competence',
      'appliedByCourt',
      'appellateAct',
      'timeLimit',
      'ownRights',
      'notDecided',
      'authority'
    ]);
    expect(ofKind('added')).toEqual(['broughtIntoLine']);
    expect(ofKind('ended')).toEqual(['stateDuty']);
    expect(ofKind('renumbered')).toEqual(['subject', 'normativeAct']);
  });

  test('shows the criterion as it was and as it is', () => {
    const [fee, intoLine, appeal] = (['stateDuty', 'broughtIntoLine', 'appellateAct'] as const).map((id) =>
      changes.find(({criterion}) => criterion === id)
    );
    expect([fee?.before?.inForce.until, fee?.after]).toEqual([BEFORE_REFORM, undefined]);
    expect([intoLine?.before, intoLine?.after?.inForce.from]).toEqual([undefined, REFORM]);
    expect([appeal?.before?.inForce.until, appeal?.after?.inForce.from]).toEqual([BEFORE_REFORM, REFORM]);
  });

  test('is nothing between two days of one redaction', () => {
    expect(lawChanges(REFORM, TODAY).every(({kind}) => kind === 'same')).toBe(true);
  });
});

describe('what the answers could have met until 30 June 2026', () => {
  // Under the law in force the date of another court act is not asked.
  const {courtActDate: _notAsked, ...good} = goodAnswers(TODAY);
  const could = (changed: Answers, lawOn: IsoDate = TODAY) =>
    couldHaveMet({...good, ...changed}, {today: TODAY, lawOn});

  test.each<[string, Answers, readonly string[]]>([
    ['an act of the first court', {appellateAct: 'appealTimeOver'}, ['appellateAct']],
    ['only an authority applied the norm', {appliedBy: 'authority', wayToCourt: 'over'}, ['appliedByCourt']],
    ['nobody applied it, and it only could touch', {appliedBy: 'nobody', effect: 'couldSomeDay'}, []],
    ['the appeal still runs', {appellateAct: 'appealOpen'}, []],
    ['a foreigner', {applicant: 'foreigner', appellateAct: 'appealTimeOver'}, []],
    ['a judgment is to be overturned', {request: 'overturnJudgment'}, []],
    ['the year is over under both', {appellateDate: '2025-03-03'}, []],
    [
      'something to mend besides, under both',
      {appellateAct: 'appealTimeOver', provision: 'notYet'},
      ['appellateAct']
    ],
    ['something to mend alone', {provision: 'notYet'}, []],
    ['everything in order', {}, []]
  ])('%s', (_, changed, criteria) => expect(could(changed)?.criteria ?? []).toEqual(criteria));

  const byAuthority: Answers = {appliedBy: 'authority', wayToCourt: 'open', caseKind: 'administrative'};
  test.each<[string, Answers, StartDates, boolean]>([
    ['the authority decided after it', byAuthority, {authorityActOn: '2026-08-25'}, false],
    ['on the first day of the new law', byAuthority, {authorityActOn: REFORM}, false],
    ['on the last day of the law before', byAuthority, {authorityActOn: BEFORE_REFORM}, true],
    ['no day is told', byAuthority, {}, true],
    [
      'only the answer to the complaint came after it',
      byAuthority,
      {complaintAnsweredOn: '2026-10-29'},
      true
    ],
    [
      'the authority before it, its answer after it',
      byAuthority,
      {authorityActOn: '2026-05-04', complaintAnsweredOn: '2026-10-29'},
      true
    ],
    [
      'the first court decided after it',
      {appellateAct: 'appealTimeOver'},
      {finalFormOn: '2026-07-20'},
      false
    ],
    [
      'the authority before it, the first court after it',
      {appellateAct: 'appealTimeOver'},
      {authorityActOn: '2026-05-04', pronouncedOn: '2026-07-20'},
      true
    ]
  ])('is not said where the days told show that all of it came later: %s', (_, changed, starts, isSaid) =>
    expect(couldHaveMet({...good, ...changed}, {today: TODAY, starts}) !== undefined).toBe(isSaid)
  );

  test('is not said where the appeal court decided later', () => {
    const sentBack: Answers = {...good, appealOutcome: 'sentBack'};
    expect(couldHaveMet({...sentBack, appellateDate: '2026-06-15'}, {today: TODAY})).toBeDefined();
    expect(couldHaveMet({...sentBack, appellateDate: '2026-09-15'}, {today: TODAY})).toBeUndefined();
  });

  test('is shown from the first day of the reform', () => {
    expect(could({appellateAct: 'appealTimeOver'}, REFORM)).toEqual({
      until: BEFORE_REFORM,
      criteria: ['appellateAct']
    });
  });

  test('is not shown to someone who checks under the earlier law', () => {
    expect(could({appellateAct: 'appealTimeOver'}, BEFORE_REFORM)).toBeUndefined();
  });
});

describe('the questions that matter under the law of a day', () => {
  const under = (day: IsoDate) => questionsUnder(day).map(({question}) => question);

  test('differ before and after the reform', () => {
    const before = new Set(under(BEFORE_REFORM));
    const since = new Set(under(REFORM));
    expect([...before].filter((id) => !since.has(id))).toEqual(['courtActDate', 'stateDuty']);
    expect([...since].filter((id) => !before.has(id))).toEqual([
      'wayToCourt',
      'appealOutcome',
      'appellateDate',
      'dateRead',
      'pendingFiledOn',
      'rulingOutcome',
      'rulingPublishedOn',
      'caseKind',
      'broughtIntoLine'
    ]);
  });

  test('say what they decide', () => {
    const decides = questionsUnder(REFORM).find(({question}) => question === 'appellateDate');
    expect(decides).toEqual({
      question: 'appellateDate',
      criteria: ['timeLimit'],
      remedies: true,
      papers: false
    });
  });

  test('are for the list of papers those that ask for one, or on which one depends', () => {
    const forPapers = questionsUnder(REFORM).filter(({papers}) => papers);
    expect(forPapers.map(({question}) => question)).toEqual([
      'earlierApplication',
      'appliedBy',
      'appellateAct',
      'signer',
      'authority',
      'paperActText',
      'paperCourtAct',
      'paperAppellateAct',
      'paperTranslation'
    ]);
  });
});
