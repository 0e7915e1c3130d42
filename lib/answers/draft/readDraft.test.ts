import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {isLetter} from '../../letter';
import {interview, isIsoDate, laws, problemWith, QUESTION_IDS, type QuestionId} from '../../rules';
import {anyDraft, anyStored, anyText} from './anyDraft.fixture';
import {EMPTY_DRAFT, writeDraft} from './draft';
import {readDraft} from './readDraft';

const stored = (content: object) => JSON.stringify({version: 1, answers: {}, ...content});
const LAST_DAY = '9999-12-31';

test('what is written is read back whole', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(readDraft(writeDraft(draft))).toEqual({draft, damaged: false});
    })
  );
});

test('an empty draft is not a damaged one', () => {
  expect(readDraft(writeDraft(EMPTY_DRAFT))).toEqual({draft: EMPTY_DRAFT, damaged: false});
  expect(readDraft('{"version": 1, "answers": {}}')).toEqual({draft: EMPTY_DRAFT, damaged: false});
});

test.each([
  '',
  'null',
  '[]',
  '1',
  '"{}"',
  '{',
  '{}',
  '{"version": 1}',
  '{"answers": {}}',
  '{"version": "1", "answers": {}}'
])('%j is a damaged draft, and leaves nothing', (text) =>
  expect(readDraft(text)).toEqual({draft: EMPTY_DRAFT, damaged: true})
);

describe('of a draft that no longer fits', () => {
  test.each<[string, object, object]>([
    ['an option that is gone', {request: 'checkNorm', applicant: 'president'}, {request: 'checkNorm'}],
    ['a question that is gone', {request: 'checkNorm', gender: 'x'}, {request: 'checkNorm'}],
    [
      'a day that does not exist',
      {appellateDate: '2026-02-30', courtActDate: '2026-02-28'},
      {courtActDate: '2026-02-28'}
    ],
    ['an empty list', {constitutionalRight: []}, {}],
    ['none beside another', {constitutionalRight: ['noneFits', 'property']}, {}],
    ['the same twice', {constitutionalRight: ['property', 'property']}, {}],
    ['a right that is gone', {constitutionalRight: ['property', 'freedom']}, {}],
    ['another type', {request: ['checkNorm'], applicant: 1, signer: null, authority: {}}, {}]
  ])('%s is left out, and reported', (_, answers, valid) =>
    expect(readDraft(stored({answers}))).toEqual({draft: {...EMPTY_DRAFT, answers: valid}, damaged: true})
  );

  test('a start or a name for calendars that cannot be is left out, and nothing else', () => {
    const starts = {finalFormOn: '2026-11-16', copyServedOn: '2026-02-30', birthday: '2026-11-16'};
    expect(readDraft(stored({starts, calendarId: '<b>'}))).toEqual({
      draft: {...EMPTY_DRAFT, starts: {finalFormOn: '2026-11-16'}},
      damaged: false
    });
    expect(readDraft(stored({starts: 'none', calendarId: 7})).draft).toEqual(EMPTY_DRAFT);
  });

  test('a later version is read as far as it fits', () => {
    const text = JSON.stringify({version: 7, answers: {request: 'checkNorm'}, mood: 'good'});
    expect(readDraft(text).draft.answers).toEqual({request: 'checkNorm'});
  });

  test('typed text, application text and day are left out if invalid', () => {
    const text = stored({
      typed: {signer: {choice: 'advocate', day: 1}, authority: {choice: 'inHand'}, gender: {choice: 'x'}},
      application: {fullName: 'Ә', position: 1, place: null},
      asOf: '2026-02-30'
    });
    expect(readDraft(text).draft).toEqual({
      answers: {},
      typed: {authority: {choice: 'inHand'}},
      application: {fullName: 'Ә'}
    });
  });
});

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no question', (name) => {
    const text = `{"version": 1, "answers": {"${name}": "court"}, "typed": {"${name}": {"choice": "x"}}}`;
    const {draft} = readDraft(text);
    expect(Object.keys(draft.answers)).toEqual([]);
    expect(Object.keys(draft.typed)).toEqual([]);
    expect(Object.getPrototypeOf(draft.answers)).toBe(Object.prototype);
  });

  test('are harmless wherever they appear', () => {
    const evil = '{"polluted": true}';
    readDraft(`{"version": 1, "answers": {"__proto__": ${evil}}, "application": {"__proto__": ${evil}}}`);
    readDraft(
      `{"version": 1, "answers": {}, "typed": {"signer": {"__proto__": ${evil}}}, "__proto__": ${evil}}`
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});

test('whatever is stored, reading it never fails and keeps only answers', () => {
  fuzz(
    fc.property(fc.oneof(anyStored, anyText, fc.json()), (text) => {
      const {draft} = readDraft(text);
      for (const [id, answer] of Object.entries(draft.answers)) {
        expect(QUESTION_IDS).toContain(id);
        expect(problemWith(id as QuestionId, answer, {}, LAST_DAY)).toBeOneOf([undefined, 'tooLate']);
      }
      expect(draft.assessedOn === undefined || isIsoDate(draft.assessedOn)).toBe(true);
      expect(draft.letter === undefined || isLetter(draft.letter)).toBe(true);
      expect(() => interview(draft.answers, {today: '2026-11-23'})).not.toThrow();
    }),
    500
  );
});

test.each([['2022-12-31'], [laws()[0].from], ['2025-02-30'], [7]])(
  'the old law has no day %s',
  (earlierDay) => expect(readDraft(stored({earlierDay})).draft).toEqual(EMPTY_DRAFT)
);

describe('what was looked up', () => {
  test('is preserved', () => {
    const lookup = {act: 'labourCode', place: '160(5)'};
    expect(readDraft(stored({lookup})).draft.lookup).toEqual(lookup);
  });

  test.each([
    undefined,
    null,
    'labourCode',
    {act: 'labourCode'},
    {act: 1, place: '2'},
    {act: 'a', place: 'x'.repeat(201)}
  ])('is left out where it cannot be read, and the draft with it is not damaged: %j', (lookup) => {
    expect(readDraft(stored({lookup}))).toEqual({draft: EMPTY_DRAFT, damaged: false});
  });
});
