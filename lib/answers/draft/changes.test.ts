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

const FIRM: Draft = {
  ...EMPTY_DRAFT,
  answers: {
    request: 'checkNorm',
    applicant: 'organisation',
    whoseRights: 'mine',
    actKind: 'law',
    participation: 'yes',
    appellateDate: '2026-05-14',
    provision: 'named'
  }
};

test('what was answered about an organisation is asked again about the person, filled in and not confirmed', () => {
  const {answers, typed} = changes.answer('applicant', 'citizen')(FIRM);
  expect(answers).toEqual({request: 'checkNorm', applicant: 'citizen', actKind: 'law', provision: 'named'});
  expect(typed).toEqual({
    whoseRights: {choice: 'mine'},
    participation: {choice: 'yes'},
    appellateDate: {day: '14', month: '5', year: '2026', unknown: false}
  });
});

test.each(['childOrWard', 'anotherAdult'] as const)(
  'what was answered about oneself is asked again about somebody else (%s)',
  (whose) => {
    const own = changes.answer(
      'applicant',
      'citizen'
    )({...FIRM, answers: {...FIRM.answers, applicant: 'foreigner'}});
    expect(own.answers.participation).toBe('yes');
    const {answers, typed} = changes.answer('whoseRights', whose)(own);
    expect(answers.participation).toBeUndefined();
    expect(typed.participation).toEqual({choice: 'yes'});
    expect(answers).toMatchObject({applicant: 'citizen', whoseRights: whose, actKind: 'law'});
  }
);

test('the same answer once more asks nothing again', () => {
  const {answers} = changes.answer('whoseRights', 'mine')(FIRM);
  expect(answers).toEqual(FIRM.answers);
});

test('what was typed later counts more than what was answered about another person', () => {
  const {typed} = changes.answer('applicant', 'citizen')({...FIRM, typed: {participation: {choice: 'no'}}});
  expect(typed.participation).toEqual({choice: 'no'});
});
