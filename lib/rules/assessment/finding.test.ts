import {describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {assess} from './assess';
import {findingOn, type Finding} from './finding';
import {foundAs} from './offers';
import type {CriterionId} from '../criteria';
import type {Answers} from '../questions';

const TODAY = '2026-11-23';

const found = (id: CriterionId, answers: Answers) => findingOn(id, answers, TODAY, TODAY);
const withGood = (id: CriterionId, changed: Answers) => found(id, {...goodAnswers(TODAY), ...changed});

describe('a finding', () => {
  test('is our reading of the law only where the failure says so', () => {
    expect(withGood('subject', {})).toMatchObject({status: 'met', interpretation: false});
    expect(withGood('subject', {applicant: 'stateless'})).toMatchObject({interpretation: true});
    expect(withGood('appellateAct', {appellateAct: 'appealOpen'})).toMatchObject({interpretation: false});
  });

  test('says what is certain although it is not decided', () => {
    const byAuthority = withGood('appliedByCourt', {appliedBy: 'authority', wayToCourt: 'unknown'});
    expect(byAuthority).toMatchObject({status: 'unknown', unsure: 'onlyAuthority'});
    expect(withGood('appliedByCourt', {appliedBy: 'unknown'})?.unsure).toBeUndefined();
    expect(withGood('appliedByCourt', {appliedBy: 'authority', wayToCourt: 'open'})?.unsure).toBeUndefined();
  });

  test('distinguishes questions not answered from those answered "I don\'t know"', () => {
    expect(
      found('papers', {appliedBy: 'court', appellateAct: 'inForce', paperActText: 'unknown'})
    ).toMatchObject({
      status: 'unknown',
      open: ['paperCourtAct', 'paperAppellateAct', 'paperTranslation'],
      unknown: ['paperActText']
    });
  });

  describe('whose failure is not known', () => {
    const {whoseRights: _, ...good} = goodAnswers(TODAY);
    const ownRights = (changed: Answers) => found('ownRights', {...good, ...changed});

    test('has the consequence that every possible way has', () => {
      // For the public, or not affected in the case: each bars.
      expect(ownRights({whoseRights: 'unknown', effect: 'couldSomeDay'})).toMatchObject({
        status: 'unmet',
        failure: 'notTouched',
        consequence: 'bars',
        open: []
      });
      expect(
        assess({...good, whoseRights: 'unknown', effect: 'couldSomeDay'}, {today: TODAY}).verdict.kind
      ).toBe('inadmissible');
    });

    test('has none where the ways have different ones', () => {
      const notYet: Answers = {appliedBy: 'nobody', whoseRights: 'unknown', effect: 'couldSomeDay'};
      expect(ownRights(notYet)).toMatchObject({status: 'unknown', unknown: ['whoseRights'], worst: 'bars'});
      expect(ownRights(notYet)).not.toHaveProperty('consequence');
    });

    test('has none before what can be asked is asked', () => {
      expect(ownRights({effect: 'couldSomeDay'})).toMatchObject({status: 'unknown', open: ['whoseRights']});
    });
  });

  test('is not unmet for a remedy where its criterion does not concern the person', () => {
    const elsewhere = withGood('appellateAct', {appliedBy: 'nobody'}) as Finding;
    expect(elsewhere.status).toBe('notApplicable');
    expect(foundAs('unmet', elsewhere)).toBe('false');
    expect(foundAs('unsettled', elsewhere)).toBe('false');
  });
});
