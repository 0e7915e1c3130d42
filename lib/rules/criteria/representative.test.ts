import {expect, test} from 'vitest';
import {assess} from '../assessment/assess';
import type {Answers} from '../questions';

const signedFor = (whoseRights: Answers['whoseRights'], signer: Answers['signer']) =>
  assess({whoseRights, signer, appliedBy: 'court', effect: 'limitedMyRight'} as Answers, {
    today: '2026-11-26'
  }).findings.find(({criterion}) => criterion === 'representative');

test.each(['mine', 'childOrWard', 'anotherAdult', 'deceased'] as const)(
  'a doubt about who may sign is told, with nothing decided: %s',
  (whoseRights) => {
    const finding = signedFor(whoseRights, 'inDoubt');
    expect([finding?.failure, finding?.consequence]).toEqual(['inDoubt', 'unsettled']);
  }
);

test('for a person who has died only the doubt is told, for the law lists nobody', () => {
  expect(signedFor('deceased', 'someoneElse')?.status ?? 'notApplicable').toBe('notApplicable');
});
