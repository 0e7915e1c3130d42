import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation, goodAnswers, type Situation} from '../cases/anyAnswers.fixture';
import {assess} from './assess';
import {lastDayOf, type IsoDate} from '../calendar';
import {redactionOn} from '../law';
import {offersOn} from './offers';
import {UNKNOWN, type Answers} from '../questions';
import {REMEDY_IDS, remedyOf, type RemedyId, type RemedyVersion} from '../remedies';

const TODAY = '2026-11-23';

const offersIn = (changed: Answers, today: IsoDate = TODAY) =>
  assess({...goodAnswers(TODAY), ...changed}, {today}).remedies;
const offered = (changed: Answers, today?: IsoDate) => offersIn(changed, today).map(({remedy}) => remedy);
/** The acts that an offer of this remedy cites, each once. */
const codesCited = (id: RemedyId, answers: Answers) => [
  ...new Set(
    assess(answers, {today: TODAY})
      .remedies.find(({remedy}) => remedy === id)
      ?.citations.map(({act}) => act)
  )
];
const versionOf = (id: RemedyId): RemedyVersion => remedyOf(id).versions[0];
const forAny = (holds: (situation: Situation) => void) =>
  fc.assert(fc.property(anySituation, holds), {numRuns: 150});

test('a way of one kind of case is a guess while the kind is not known, and no guess once it is', () => {
  const guessed = (caseKind: NonNullable<Answers['caseKind']>) =>
    offersIn({appliedBy: 'authority', wayToCourt: 'unknown', caseKind})
      .filter(({isGuess}) => isGuess === true)
      .map(({remedy}) => remedy);
  expect(guessed('unknown')).toEqual(['inquiryComplaint', 'offenceComplaint']);
  expect([...guessed('criminal'), ...guessed('administrativeOffence'), ...guessed('administrative')]).toEqual(
    []
  );
});

test('a court is asked only while one has the case, or the person can still bring it there', () => {
  const asked = (changed: Answers) => offered(changed).includes('courtSubmission');
  const pending: Answers = {appealOutcome: 'cassationPending'};
  expect(asked({appliedBy: 'authority', wayToCourt: 'open'})).toBe(false);
  expect(asked({appliedBy: 'nobody'})).toBe(false);
  expect(asked({appealOutcome: 'stands'})).toBe(false);
  expect(asked(pending)).toBe(true);
  expect(asked({...pending, caseKind: 'administrativeOffence'})).toBe(true);
  expect(asked({...pending, appellateDate: '2025-11-01'})).toBe(true);
  expect(asked({...pending, participation: 'no', otherCase: 'stranger'})).toBe(false);
  expect(asked({appellateAct: 'appealPending', participation: 'no', otherCase: 'stranger'})).toBe(false);
});

/** For each remedy a situation in which it fits, and one close to it in which it does not. */
const FITTING: {readonly [R in RemedyId]: readonly [fits: Answers, not: Answers]} = {
  refile: [{earlierApplication: 'returnedForForm'}, {earlierApplication: 'returnedOtherwise'}],
  appealFirst: [{appellateAct: 'appealOpen'}, {appellateAct: 'appealPending'}],
  setAside: [{appellateAct: 'noHearing'}, {appellateAct: 'appealTimeOver'}],
  restoreAppealTerm: [{appellateAct: 'appealTimeOver'}, {appellateAct: 'appealOpen'}],
  prosecutorPetition: [{appellateAct: 'appealTimeOver'}, {appellateAct: 'appealOpen'}],
  electionCassation: [
    {appellateAct: 'noAppealByLaw', caseKind: 'administrative'},
    {appellateAct: 'noAppealByLaw', caseKind: 'civil'}
  ],
  cassation: [{request: 'overturnJudgment'}, {request: 'overturnJudgment', participation: 'no'}],
  courtSubmission: [{appellateAct: 'appealPending'}, {appellateAct: 'appealPending', actKind: 'treaty'}],
  revision: [{courtRuling: 'beforeReform'}, {courtRuling: 'beforeReform', participation: 'no'}],
  useInterpretation: [
    {courtRuling: 'sinceReform', rulingOutcome: 'upheldInInterpretation'},
    {courtRuling: 'sinceReform', rulingOutcome: 'upheld'}
  ],
  administrativeCourt: [
    {appliedBy: 'authority', wayToCourt: 'open'},
    {appliedBy: 'authority', wayToCourt: 'over'}
  ],
  inquiryComplaint: [
    {appliedBy: 'authority', wayToCourt: 'open', caseKind: 'criminal'},
    {appliedBy: 'authority', wayToCourt: 'open', caseKind: 'civil'}
  ],
  offenceComplaint: [
    {appliedBy: 'authority', wayToCourt: 'over', caseKind: 'administrativeOffence'},
    {appliedBy: 'authority', wayToCourt: 'over', caseKind: 'criminal'}
  ],
  subordinateActClaim: [
    {actKind: 'localAct', applicant: 'foreigner'},
    {actKind: 'law', applicant: 'foreigner'}
  ],
  ombudsman: [{applicant: 'foreigner'}, {applicant: 'organisation'}],
  prosecutorGeneral: [{applicant: 'organisation'}, {applicant: 'organisation', actKind: 'constitution'}],
  unCommittee: [
    {applicant: 'foreigner', constitutionalRight: ['privacy'], caseKind: 'administrativeOffence'},
    {applicant: 'foreigner', constitutionalRight: ['property'], caseKind: 'administrativeOffence'}
  ],
  legalHelp: [{appellateAct: 'noAppealByLaw'}, {}]
};

describe.each(REMEDY_IDS)('%s', (id) => {
  const [fits, not] = FITTING[id];

  test('is offered where it fits', () => expect(offered(fits)).toContain(id));
  test('is withheld where it does not', () => expect(offered(not)).not.toContain(id));

  test('names places in acts that are in force', () => {
    for (const {citations, inForce} of remedyOf(id).versions) {
      expect(citations.length).toBeGreaterThan(0);
      for (const {act} of citations) expect(redactionOn(act, inForce.from), act).toBeDefined();
    }
  });

  test('is silent as long as nothing is known, but for the last resort', () => {
    if (versionOf(id).lastResort === true) return;
    expect(
      offersOn({findings: new Map(), answers: {}, today: TODAY, lawOn: TODAY}).map(({remedy}) => remedy)
    ).not.toContain(id);
  });
});

test('where nothing stands in the way, only what runs beside the application is offered', () => {
  const open: readonly RemedyId[] = [
    'refile',
    'revision',
    'useInterpretation',
    'cassation',
    'subordinateActClaim',
    'legalHelp'
  ];
  forAny(({answers, asOf: {today}}) => {
    const {verdict, remedies} = assess(answers, {today, lawOn: '2026-07-01'});
    if (verdict.kind !== 'noObstacleFound') return;
    // While the cassation court still has the case, it can be asked, too.
    const asked = answers.appealOutcome === 'cassationPending' ? ['courtSubmission'] : [];
    expect(remedies.filter(({remedy}) => ![...open, ...asked].includes(remedy))).toEqual([]);
  });
});

test('every "no" comes with another way, unless there is no norm or no case to speak of', () => {
  expect(offered({request: 'overturnJudgment'})).toContain('cassation');
  expect(offered({applicant: 'organisation'})).toContain('prosecutorGeneral');
  expect(offered({appellateAct: 'appealTimeOver'})).toContain('restoreAppealTerm');
  expect(offered({appellateDate: '2025-05-23'})).toEqual(
    expect.arrayContaining(['ombudsman', 'prosecutorGeneral'])
  );
});

test('no result ends in silence, whatever is answered', () => {
  forAny(({answers, asOf: {today}}) => {
    expect(assess(answers, {today, lawOn: '2026-07-01'}).remedies).not.toEqual([]);
  });
});

describe('cassation', () => {
  const judgment = (
    caseKind: 'civil' | 'administrative' | 'criminal' | 'administrativeOffence' | 'unknown'
  ) => ({
    request: 'overturnJudgment' as const,
    appellateDate: '2026-05-23' as const,
    caseKind
  });

  test.each(['civil', 'administrative'] as const)('in a %s case ends after six months', (kind) => {
    const norm: Answers = {...judgment(kind), request: 'checkNorm'};
    expect(offered(norm, '2026-11-23')).toContain('cassation');
    expect(offered(norm, '2026-11-24')).not.toContain('cassation');
  });

  test.each(['civil', 'administrative'] as const)(
    'in a %s case is named later too where the Court is closed: a court can restore its time',
    (kind) => {
      expect(offered(judgment(kind), '2026-11-24')).toContain('cassation');
      expect(offered({...judgment(kind), appealOutcome: 'withdrawn'}, '2026-11-24')).not.toContain(
        'cassation'
      );
    }
  );

  test('in a criminal case has no last day', () => {
    expect(offered(judgment('criminal'), '2029-11-23')).toContain('cassation');
    expect(offersIn(judgment('criminal')).find(({remedy}) => remedy === 'cassation')).toMatchObject({
      remedy: 'cassation',
      caseKinds: ['criminal']
    });
  });

  test('in a case whose kind is not known stays open: it may be one without a last day', () => {
    expect(offered(judgment('unknown'), '2026-11-24')).toContain('cassation');
  });

  test('in a case of an administrative offence is asked for by petition', () => {
    expect(offersIn(judgment('administrativeOffence'))).toContainEqual(
      expect.objectContaining({remedy: 'cassation', caseKinds: ['administrativeOffence']})
    );
  });

  test('is closed by what came of the appeal, unless that is not known', () => {
    for (const appealOutcome of ['procedural', 'withdrawn', 'sentBack', 'firstRestored'] as const)
      expect(offered({...judgment('civil'), appealOutcome})).not.toContain('cassation');
    expect(offered({...judgment('civil'), appealOutcome: 'unknown'})).toContain('cassation');
  });

  test('is not open where an appeal was not made or the court act was not appealed', () => {
    for (const appellateAct of ['appealPending', 'appealOpen', 'appealTimeOver'] as const) {
      expect(offered({...judgment('civil'), appellateAct})).not.toContain('cassation');
    }
  });
});

test('no organisation is sent to the Commissioner or the UN Committee', () => {
  forAny(({answers, asOf}) => {
    const {remedies} = assess({...answers, applicant: 'organisation'}, asOf);
    const ids = remedies.map(({remedy}) => remedy);
    expect(ids).not.toContain('ombudsman');
    expect(ids).not.toContain('unCommittee');
  });
});

describe('an offer', () => {
  test('tells apart only the kinds of case that are possible', () => {
    forAny(({answers, asOf}) => {
      for (const {remedy, caseKinds} of assess(answers, asOf).remedies) {
        const {byCaseKind = []} = versionOf(remedy);
        const {caseKind} = answers;
        const known = caseKind !== undefined && caseKind !== 'unknown';
        expect(caseKinds).toEqual(known ? byCaseKind.filter((kind) => kind === caseKind) : byCaseKind);
      }
    });
  });

  test.each([
    ['civil', 'civilProcedureCode'],
    ['administrative', 'administrativeProcedureCode'],
    ['criminal', 'criminalProcedureCode'],
    ['administrativeOffence', 'administrativeOffencesCode']
  ] as const)('in a %s case cites no other code', (caseKind, code) => {
    const decided: Answers = {request: 'overturnJudgment', appellateDate: '2026-05-23', caseKind};
    const notAppealed: Answers = {
      request: 'checkNorm',
      appliedBy: 'court',
      appellateAct: 'appealTimeOver',
      caseKind
    };
    expect(codesCited('cassation', decided)).toEqual([code]);
    expect(codesCited('restoreAppealTerm', notAppealed)).toEqual([code]);
    expect(codesCited('prosecutorPetition', notAppealed)).toEqual([code, 'prosecutionLaw']);
  });

  test.each([
    ['civil', ['civilProcedureCode']],
    // The administrative court goes by the Civil Procedure Code where its own is silent.
    ['administrative', ['civilProcedureCode']],
    ['criminal', ['criminalProcedureCode']],
    ['administrativeOffence', ['administrativeOffencesCode']],
    [UNKNOWN, ['civilProcedureCode', 'criminalProcedureCode', 'administrativeOffencesCode']]
  ] as const)('legal help in a case of the kind %s cites what its code says of it', (caseKind, codes) => {
    const answers: Answers = {request: 'explainLaw', caseKind};
    expect(codesCited('legalHelp', answers)).toEqual(['courtLaw', ...codes]);
  });

  test.each([
    ['civil', ['civilProcedureCode']],
    ['administrative', ['civilProcedureCode']],
    ['criminal', ['criminalProcedureCode']],
    // A fine is collected by a bailiff, whose act a judge stamps by the Civil Procedure Code.
    ['administrativeOffence', ['civilProcedureCode', 'criminalProcedureCode']],
    [UNKNOWN, ['civilProcedureCode', 'criminalProcedureCode']]
  ] as const)('what was decided unheard in a case of the kind %s cites its code', (caseKind, codes) => {
    const answers: Answers = {request: 'checkNorm', appliedBy: 'court', appellateAct: 'noHearing', caseKind};
    expect(codesCited('setAside', answers)).toEqual(codes);
  });

  test('has a last day only in the kinds of case that have one', () => {
    forAny(({answers, asOf}) => {
      for (const {remedy, lastDay} of assess(answers, asOf).remedies) {
        const {limit} = versionOf(remedy);
        if (lastDay === undefined) continue;
        expect(limit?.caseKinds).toContain(answers.caseKind);
        expect(limit && lastDayOf(limit.term, answers[limit.of] as IsoDate)).toBe(lastDay);
      }
    });
  });

  test('of revision runs three months from the publication of the ruling', () => {
    const ruled: Answers = {courtRuling: 'beforeReform', rulingPublishedOn: '2026-09-30', caseKind: 'civil'};
    expect(offersIn(ruled)).toContainEqual(
      expect.objectContaining({remedy: 'revision', caseKinds: ['civil'], lastDay: '2026-12-30'})
    );
    expect(offersIn({...ruled, caseKind: 'criminal'})).toContainEqual(
      expect.objectContaining({
        remedy: 'revision',
        caseKinds: ['criminal']
      })
    );
  });
});
