import {expect, test} from 'vitest';
import * as changes from './changes';
import {EMPTY_DRAFT, type Draft} from './draft';

const DRAFT: Draft = {
  answers: {request: 'checkNorm', signer: 'advocate'},
  typed: {signer: {choice: 'rightsHolder'}, authority: {choice: 'inHand'}},
  application: {fullName: 'Әсел'},
  lookup: {act: 'labourCode', place: '5'},
  assessedOn: '2026-11-20',
  oldLawDay: '2025-03-01'
};
const {assessedOn: _past, ...TODAYS} = DRAFT;
const {oldLawDay: _old, ...IN_FORCE} = DRAFT;

test.each<[string, changes.Change, Draft]>([
  [
    'an answer settles what was typed for it, and the result is that of today again',
    changes.answer('signer', 'organisation'),
    {
      ...TODAYS,
      answers: {request: 'checkNorm', signer: 'organisation'},
      typed: {authority: {choice: 'inHand'}}
    }
  ],
  [
    'typing touches no answer',
    changes.type('signer', {choice: 'someoneElse'}),
    {...DRAFT, typed: {...DRAFT.typed, signer: {choice: 'someoneElse'}}}
  ],
  [
    'writing adds to the application',
    changes.write('iin', '12'),
    {...DRAFT, application: {fullName: 'Әсел', iin: '12'}}
  ],
  [
    'a start is added to the others, and corrected',
    (draft) =>
      (['2026-11-16', '2026-11-15'] as const).reduce(
        (so, day) => changes.setStart('finalFormOn', day)(so),
        changes.setStart('copyServedOn', '2026-11-20')(draft)
      ),
    {...DRAFT, starts: {copyServedOn: '2026-11-20', finalFormOn: '2026-11-15'}}
  ],
  [
    'a name for calendars decides nothing',
    changes.nameInCalendars('k3x9a0'),
    {...DRAFT, calendarId: 'k3x9a0'}
  ],
  [
    'looking up replaces the query',
    changes.lookUp({act: 'other', place: ''}),
    {...DRAFT, lookup: {act: 'other', place: ''}}
  ],
  ['assessing today leaves the answers', changes.assessToday, TODAYS],
  ['an old law is that of one day', changes.applyLawOf('2024-01-01'), {...TODAYS, oldLawDay: '2024-01-01'}],
  ['the law in force leaves the answers', changes.applyLawInForce, IN_FORCE],
  [
    'a shared result replaces everything',
    changes.openShared({answers: {request: 'amnesty'}, day: '2026-11-01'}),
    {...EMPTY_DRAFT, answers: {request: 'amnesty'}, assessedOn: '2026-11-01'}
  ],
  ['a saved draft replaces everything', changes.openSaved(EMPTY_DRAFT), EMPTY_DRAFT]
])('%s', (_, change, expected) => {
  const before = structuredClone(DRAFT);
  expect(change(DRAFT)).toEqual(expected);
  expect(DRAFT).toEqual(before);
});
