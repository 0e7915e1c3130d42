import {describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {interview} from './interview';
import {openForRemedy} from '../assessment/offers';
import type {Answers} from '../questions';
import type {RemedyId} from '../remedies';

const MONDAY = '2026-11-23';

const askedOf = (answers: Answers) =>
  interview({...goodAnswers(MONDAY), ...answers}, {today: MONDAY}).asked as readonly string[];

/** A resolution of the Court cannot be challenged: from then on only bars and remedies are asked about. */
const BARRED = {actKind: 'constitutionalCourtResolution'} as const;

describe('nothing is asked', () => {
  test('for a remedy that something answered already excludes', () => {
    const answers = {...BARRED, applicant: 'organisation', earlierApplication: 'pendingOnReform'} as const;
    expect(askedOf({...answers, appellateAct: 'unknown', courtRuling: 'sinceReform'})).not.toContain(
      'constitutionalRight'
    );
  });

  test('for a remedy that the silence of the law keeps from being offered', () => {
    const answers = {...BARRED, courtRuling: 'beforeReform', caseKind: 'administrativeOffence'} as const;
    expect(askedOf({...answers, earlierApplication: 'pendingOnReform'})).not.toContain('constitutionalRight');
  });

  test('for a remedy that depends on whether a last day on a weekend moves', () => {
    const answers = {...BARRED, applicant: 'foreigner', caseKind: 'civil'} as const;
    expect(askedOf({...answers, appellateDate: '2026-05-22'})).not.toContain('constitutionalRight');
    expect(askedOf({...answers, appellateDate: '2026-05-14'})).toContain('constitutionalRight');
  });

  test('about the month of 47(4) where the first filing came after the year', () => {
    const answers = {earlierApplication: 'returnedForForm', appellateDate: '2025-01-10'} as const;
    expect(askedOf({...answers, firstFiledOn: '2026-02-10'})).not.toContain('noticeReceivedOn');
  });

  test('about a bar that a silence of the law hides', () => {
    const answers = {
      ...BARRED,
      earlierApplication: 'pendingOnReform',
      appellateAct: 'appealPending'
    } as const;
    expect(askedOf(answers)).not.toContain('effect');
  });
});

describe('a remedy depends on', () => {
  const openOf = (id: RemedyId, answers: Answers) =>
    openForRemedy(id, {findings: new Map(), answers, today: MONDAY, lawOn: MONDAY});
  const atCourt = {appliedBy: 'court', appellateAct: 'appealOpen'} as const;

  test('the kind of case, where its time limit does', () => {
    expect(openOf('appealFirst', atCourt)).toEqual(['caseKind']);
    expect(openOf('appealFirst', {...atCourt, caseKind: 'civil'})).toEqual([]);
  });

  test('nothing of a part that is decided', () => {
    expect(openOf('courtSubmission', atCourt)).toEqual(['request']);
  });
});
