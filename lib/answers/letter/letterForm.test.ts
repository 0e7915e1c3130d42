import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {isLetter, LETTER_GROUNDS, LETTER_PAPERS, type Letter} from '../../letter';
import {problemWith, type QuestionId} from '../../rules';
import {anySituation} from '../../rules/cases/anyAnswers.fixture';
import {anyText} from '../draft/anyDraft.fixture';
import {EMPTY_DRAFT, writeDraft} from '../draft/draft';
import {letterIn, type LetterValues} from './letterForm';
import {readDraft} from '../draft/readDraft';
import {recordLetter} from './recordLetter';

const TODAY = '2026-11-26';
const NO_DAY = {day: '', month: '', year: ''};
const NOTICE: LetterValues = {paper: 'notice', grounds: ['returned2'], received: NO_DAY, filed: NO_DAY};
const RECEIVED = {day: '16', month: '11', year: '2026'};
const FILED = {day: '1', month: '10', year: '2026'};

describe('the form about a letter', () => {
  test.each<[string, LetterValues, unknown]>([
    ['a number and no day', NOTICE, {letter: {paper: 'notice', grounds: ['returned2']}, days: {}}],
    [
      'both days',
      {...NOTICE, received: RECEIVED, filed: FILED},
      {
        letter: {paper: 'notice', grounds: ['returned2']},
        days: {receivedOn: '2026-11-16', filedOn: '2026-10-01'}
      }
    ],
    ['no number', {...NOTICE, grounds: ['none']}, {letter: {paper: 'notice', grounds: []}, days: {}}],
    [
      'numbers of the paper chosen before',
      {...NOTICE, grounds: ['returned1', 'refused3']},
      {letter: {paper: 'notice', grounds: ['returned1']}, days: {}}
    ],
    [
      'a number twice',
      {...NOTICE, grounds: ['returned5', 'returned5']},
      {letter: {paper: 'notice', grounds: ['returned5']}, days: {}}
    ],
    [
      'days that do not matter',
      {...NOTICE, paper: 'refusal', grounds: ['refused3'], received: RECEIVED},
      {letter: {paper: 'refusal', grounds: ['refused3']}, days: {}}
    ],
    [
      'only a reply',
      {...NOTICE, paper: 'reply', grounds: []},
      {letter: {paper: 'reply', grounds: []}, days: {}}
    ],
    ['nothing', {...NOTICE, paper: null}, {error: 'noAnswer', field: 'paper'}],
    ['no mark at the numbers', {...NOTICE, grounds: []}, {error: 'noAnswers', field: 'grounds'}],
    [
      'a day to come',
      {...NOTICE, received: {...RECEIVED, month: '12'}},
      {error: 'future', field: 'received'}
    ],
    [
      'received before it was filed',
      {...NOTICE, received: RECEIVED, filed: {...RECEIVED, day: '17'}},
      {error: 'tooEarly', field: 'received'}
    ],
    ['half a day', {...NOTICE, filed: {...FILED, day: ''}}, {error: 'dayUnread', field: 'filed'}]
  ])('%s', (_, values, outcome) => expect(letterIn(values, {}, TODAY)).toEqual(outcome));

  test('filed before the appeal court decided', () =>
    expect(letterIn({...NOTICE, filed: FILED}, {appellateDate: '2026-10-02'}, TODAY)).toEqual({
      error: 'tooEarly',
      field: 'filed'
    }));
});

describe('a letter in the draft', () => {
  const letter: Letter = {paper: 'notice', grounds: ['returned2', 'returned5']};
  const draft = recordLetter(letter, {receivedOn: '2026-11-16', filedOn: '2026-10-01'})({
    ...EMPTY_DRAFT,
    answers: {request: 'checkNorm', earlierApplication: 'none'},
    typed: {earlierApplication: {choice: 'none'}, request: {choice: 'checkNorm'}},
    assessedOn: '2026-11-20'
  });

  test('fills in the answers it implies, and assesses as of today again', () =>
    expect(draft).toEqual({
      ...EMPTY_DRAFT,
      letter,
      answers: {
        request: 'checkNorm',
        earlierApplication: 'returnedForForm',
        noticeReceivedOn: '2026-11-16',
        firstFiledOn: '2026-10-01'
      },
      typed: {request: {choice: 'checkNorm'}}
    }));

  test('is stored and read again', () =>
    expect(readDraft(writeDraft(draft))).toEqual({draft, damaged: false}));

  test.each([
    {paper: 'verdict', grounds: []},
    {paper: 'notice', grounds: ['refused1']},
    {paper: 'notice', grounds: ['returned9']},
    'notice',
    null
  ])('that is invalid is left out: %o', (other) => {
    const {letter: _none, ...without} = draft;
    const text = JSON.stringify({...(JSON.parse(writeDraft(draft)) as object), letter: other});
    expect(readDraft(text)).toEqual({draft: without, damaged: false});
  });
});

test('whatever the form contains, it gives an error or a letter whose days the rules accept', () => {
  const anyDay = fc.record({
    day: fc.oneof(anyText, fc.constantFrom('', '7', '31')),
    month: fc.oneof(anyText, fc.constantFrom('', '2', 'қараша')),
    year: fc.oneof(anyText, fc.constantFrom('', '2026', '25'))
  });
  const anyForm = fc.record({
    paper: fc.oneof(fc.constantFrom(...LETTER_PAPERS, null), anyText),
    grounds: fc.array(fc.oneof(fc.constantFrom(...LETTER_GROUNDS, 'none', '__proto__'), anyText)),
    received: anyDay,
    filed: anyDay
  });
  fuzz(
    fc.property(anyForm, anySituation, (values, {answers}) => {
      const read = letterIn(values as LetterValues, answers, TODAY);
      if ('error' in read) return;
      expect(isLetter(read.letter)).toBe(true);
      const {answers: recorded} = recordLetter(read.letter, read.days)({...EMPTY_DRAFT, answers});
      for (const id of ['noticeReceivedOn', 'firstFiledOn'] satisfies QuestionId[])
        if (recorded[id] !== undefined && recorded[id] !== answers[id])
          expect([undefined, 'tooLate']).toContain(problemWith(id, recorded[id], {}, TODAY));
    })
  );
});
