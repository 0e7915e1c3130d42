import {expect, test} from 'vitest';
import {goodAnswers} from './anyAnswers.fixture';
import {findingsOn} from './assess';
import type {Answers} from './questions';

const TODAY = '2026-11-23';

/** Articles 47(2) and 48(3); the cases have the grounds of what is not met. */
test.each<[string, Answers, number | undefined, number]>([
  ['constitutionalRight', {constitutionalRight: ['noneFits']}, 2, 1],
  ['normativeAct', {actKind: 'sovietAct'}, 1, 2],
  ['appellateAct', {appellateAct: 'noAppealByLaw'}, 5, 1],
  ['notDecided', {courtRuling: 'beforeReform'}, undefined, 3]
])(
  '%s, where the law leaves it open, is returned or refused on the grounds of the law',
  (id, changed, returned, refused) => {
    const found = findingsOn({...goodAnswers(TODAY), ...changed}, {today: TODAY}).find(
      ({criterion}) => criterion === id
    );
    expect(found).toMatchObject({status: 'unknown', consequence: 'unsettled', refused});
    expect(found?.returned).toBe(returned);
  }
);
