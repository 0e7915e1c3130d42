import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../fuzzing.fixture';
import {problemWith, QUESTION_IDS, UNKNOWN, type Answers, type QuestionId} from '../rules';
import {anySituation} from '../rules/cases/anyAnswers.fixture';
import {anyText} from './draft/anyDraft.fixture';
import {answerIn} from './answerSchema';
import {fieldsOf, type FieldValues, type FormError} from './fields';

const TODAY = '2026-11-23';

/** The answer that a form gives, or its error and the field the error belongs to. */
function sent(id: QuestionId, values: Partial<FieldValues>, before: Answers = {}) {
  const result = answerIn(id, {...fieldsOf(id, undefined), ...values}, before, TODAY);
  return 'answer' in result ? {answer: result.answer} : {error: [result.error, result.field]};
}

const date = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('.');
  return {day, month, year};
};

describe('a choice', () => {
  test.each([['court'], ['authority'], [UNKNOWN]])('%s is an answer', (choice) =>
    expect(sent('appliedBy', {choice})).toEqual({answer: choice})
  );

  test.each([[null], [''], ['courts'], ['__proto__']])('%j asks for one', (choice) =>
    expect(sent('appliedBy', {choice})).toEqual({error: ['noAnswer', 'choice']})
  );
});

describe('several', () => {
  test.each<[string[], readonly string[] | typeof UNKNOWN]>([
    [['property'], ['property']],
    [
      ['property', 'life'],
      ['property', 'life']
    ],
    [['noneFits'], ['noneFits']],
    [[UNKNOWN], UNKNOWN]
  ])('%j is an answer', (several, answer) =>
    expect(sent('constitutionalRight', {several})).toEqual({answer})
  );

  test.each<[string[], FormError]>([
    [[], 'noAnswers'],
    [['property', 'noneFits'], 'noneAlone'],
    [['property', UNKNOWN], 'noneAlone'],
    [['noneFits', UNKNOWN], 'noneAlone'],
    [['freedom'], 'noAnswer']
  ])('%j is an error', (several, error) =>
    expect(sent('constitutionalRight', {several})).toEqual({error: [error, 'several']})
  );
});

describe('a date', () => {
  test.each([
    ['14.5.2026', '2026-05-14'],
    ['14.5.26', '2026-05-14'],
    ['14.мамыр.2026', '2026-05-14'],
    ['14.мая.26', '2026-05-14'],
    ['«14».Мая.2026 г', '2026-05-14'],
    ['14-го.May.2026 ж', '2026-05-14'],
    ['14 мая 2026 года..', '2026-05-14'],
    ['.2026 жылғы 14 мамыр.', '2026-05-14'],
    ['14 мая..2026', '2026-05-14'],
    [' 14 . 05 . 2026 ', '2026-05-14'],
    ['29.2.2024', '2024-02-29'],
    ['23.11.2026', TODAY]
  ])('%s is an answer', (text, answer) => expect(sent('appellateDate', date(text))).toEqual({answer}));

  test.each<[string, FormError, keyof FieldValues]>([
    ['..', 'dateEmpty', 'day'],
    ['  .  .  ', 'dateEmpty', 'day'],
    ['.5.2026', 'dayUnread', 'day'],
    ['14..2026', 'monthUnread', 'month'],
    ['14.5.', 'yearUnread', 'year'],
    ['..2026', 'dayUnread', 'day'],
    ['30.2.2026', 'dateUnreal', 'day'],
    ['14.5.02026', 'yearUnread', 'year'],
    ['14.5.206', 'yearUnread', 'year'],
    ['14.13.2026', 'monthUnread', 'month'],
    ['14.айы.2026', 'monthUnread', 'month'],
    ['014.5.2026', 'dayUnread', 'day'],
    ['32.5.2026', 'dayUnread', 'day'],
    ['x.5.2026', 'dayUnread', 'day'],
    ['1e1.5.2026', 'dayUnread', 'day'],
    ['-1.5.2026', 'dayUnread', 'day'],
    ['<b>1</b>.5.2026', 'dayUnread', 'day'],
    ['24.11.2026', 'future', 'day']
  ])('%j is an error at its field', (text, error, field) =>
    expect(sent('appellateDate', date(text))).toEqual({error: [error, field]})
  );

  test('must fit the dates before it', () => {
    const before: Answers = {appellateDate: '2026-05-14'};
    expect(sent('firstFiledOn', date('13.5.2026'), before)).toEqual({error: ['tooEarly', 'day']});
    expect(sent('firstFiledOn', date('14.5.2026'), before)).toEqual({answer: '2026-05-14'});
    expect(sent('pendingFiledOn', date('2.7.2026'))).toEqual({error: ['tooLate', 'day']});
  });

  test('gives way to "I don\'t know", whatever its fields contain', () => {
    expect(sent('appellateDate', {unknown: true, ...date('30.2.')})).toEqual({answer: UNKNOWN});
  });
});

describe('the fields as they show an answer', () => {
  test.each<[QuestionId, object]>([
    ['appliedBy', {choice: null}],
    ['constitutionalRight', {several: []}],
    ['appellateDate', {day: '', month: '', year: '', unknown: false}]
  ])('of %s are empty without one', (id, fields) => expect(fieldsOf(id, undefined)).toEqual(fields));

  test('show a date without leading zeros', () => {
    expect(fieldsOf('appellateDate', '2026-05-04')).toEqual({
      day: '4',
      month: '5',
      year: '2026',
      unknown: false
    });
  });

  test('give the same answer when they are sent unchanged', () => {
    fc.assert(
      fc.property(anySituation, ({answers}) => {
        for (const id of QUESTION_IDS) {
          const answer = answers[id];
          if (answer === undefined || problemWith(id, answer, {}, TODAY) !== undefined) continue;
          expect(sent(id, fieldsOf(id, answer))).toEqual({answer});
        }
      })
    );
  });
});

test('whatever a form contains, it gives an error or an answer that the rules accept', () => {
  const anyValues: fc.Arbitrary<FieldValues> = fc.record({
    choice: fc.option(anyText),
    several: fc.array(fc.oneof(anyText, fc.constantFrom('property', 'noneFits', UNKNOWN)), {maxLength: 3}),
    day: fc.oneof(anyText, fc.constantFrom('', '7', '31')),
    month: fc.oneof(anyText, fc.constantFrom('', '2', '12')),
    year: fc.oneof(anyText, fc.constantFrom('', '2026', '99')),
    unknown: fc.boolean()
  });
  fuzz(
    fc.property(fc.constantFrom(...QUESTION_IDS), anyValues, (id, values) => {
      const result = sent(id, values);
      if (result.error === undefined) expect(problemWith(id, result.answer, {}, TODAY)).toBeUndefined();
    }),
    500
  );
});
