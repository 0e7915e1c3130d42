import {describe, expect, test} from 'vitest';
import {goodAnswers} from './anyAnswers.fixture';
import {findingOn, type Finding} from './finding';
import {foundAs} from './offers';
import type {CriterionId} from './criteria';
import type {Answers} from './questions';

const TODAY = '2026-11-23';

const found = (id: CriterionId, answers: Answers) => findingOn(id, answers, TODAY, TODAY);
const withGood = (id: CriterionId, changed: Answers) => found(id, {...goodAnswers(TODAY), ...changed});

describe('a finding', () => {
  test('is our reading of the law only where the failure says so', () => {
    expect(withGood('subject', {})).toMatchObject({status: 'met', interpretation: false});
    expect(withGood('subject', {applicant: 'stateless'})).toMatchObject({interpretation: true});
    expect(withGood('appellateAct', {appellateAct: 'appealOpen'})).toMatchObject({interpretation: false});
  });

  test('tells the questions not answered from those answered "I don\'t know"', () => {
    expect(
      found('papers', {appliedBy: 'court', appellateAct: 'inForce', paperActText: 'unknown'})
    ).toMatchObject({
      status: 'unknown',
      open: ['paperCourtAct', 'paperAppellateAct', 'paperTranslation'],
      unknown: ['paperActText']
    });
  });

  test('is not unmet for a remedy where its criterion does not concern the person', () => {
    const elsewhere = withGood('appellateAct', {appliedBy: 'nobody'}) as Finding;
    expect(elsewhere.status).toBe('notApplicable');
    expect(foundAs('unmet', elsewhere)).toBe('false');
    expect(foundAs('unsettled', elsewhere)).toBe('false');
  });
});
