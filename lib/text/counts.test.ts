import {describe, expect, it} from 'vitest';
import {COUNTED_UNITS, type CountedUnit} from './countedUnits';
import {formatCount} from './counts';
import {daysAgo} from './daysAgo';
import {daysLeft} from './daysLeft';
import {LOCALES} from './locale';
import {formatNumber} from './numbers';
import {withPlainSpaces} from './plainSpaces.fixture';

describe('formatCount', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [4, '4 дня'],
    [5, '5 дней'],
    [10, '10 дней'],
    [11, '11 дней'],
    [12, '12 дней'],
    [14, '14 дней'],
    [20, '20 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [101, '101 день'],
    [111, '111 дней'],
    [114, '114 дней'],
    [121, '121 день']
  ])('gives Russian its three forms: %i', (n, expected) => {
    expect(withPlainSpaces(formatCount('ru', n, 'day'))).toBe(expected);
  });

  it('gives Kazakh one form', () => {
    expect([1, 2, 5, 21].map((n) => withPlainSpaces(formatCount('kk', n, 'day')))).toEqual([
      '1 күн',
      '2 күн',
      '5 күн',
      '21 күн'
    ]);
  });

  it('gives English two forms', () => {
    expect([0, 1, 2, 21].map((n) => withPlainSpaces(formatCount('en', n, 'day')))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '21 days'
    ]);
  });

  it.each<[CountedUnit, string, string, string, string, string, string]>([
    ['day', 'күн', 'день', 'дня', 'дней', 'day', 'days'],
    [
      'workingDay',
      'жұмыс күні',
      'рабочий день',
      'рабочих дня',
      'рабочих дней',
      'working day',
      'working days'
    ],
    ['month', 'ай', 'месяц', 'месяца', 'месяцев', 'month', 'months'],
    ['year', 'жыл', 'год', 'года', 'лет', 'year', 'years'],
    ['question', 'сұрақ', 'вопрос', 'вопроса', 'вопросов', 'question', 'questions'],
    ['document', 'құжат', 'документ', 'документа', 'документов', 'document', 'documents'],
    ['condition', 'шарт', 'условие', 'условия', 'условий', 'condition', 'conditions'],
    ['error', 'қате', 'ошибка', 'ошибки', 'ошибок', 'error', 'errors']
  ])('has the words of the glossary for %s', (unit, kk, ruOne, ruFew, ruMany, enOne, enOther) => {
    expect(withPlainSpaces(formatCount('kk', 3, unit))).toBe(`3 ${kk}`);
    expect(withPlainSpaces(formatCount('ru', 1, unit))).toBe(`1 ${ruOne}`);
    expect(withPlainSpaces(formatCount('ru', 3, unit))).toBe(`3 ${ruFew}`);
    expect(withPlainSpaces(formatCount('ru', 7, unit))).toBe(`7 ${ruMany}`);
    expect(withPlainSpaces(formatCount('en', 1, unit))).toBe(`1 ${enOne}`);
    expect(withPlainSpaces(formatCount('en', 3, unit))).toBe(`3 ${enOther}`);
  });

  it('covers exactly the units asked for', () => {
    expect(Object.keys(COUNTED_UNITS)).toHaveLength(8);
  });

  it.each(LOCALES)('never parts the number from its noun (%s)', (locale) => {
    expect(formatCount(locale, 5, 'workingDay')).toMatch(/^5\u00a0\S/);
  });

  it.each([-1, 1.5, NaN, Infinity])('refuses %d', (n) => {
    expect(() => formatCount('ru', n, 'day')).toThrow(RangeError);
  });
});

describe('formatNumber', () => {
  it('sets thousands apart', () => {
    expect(formatNumber('kk', 13_000)).toBe('13\u00a0000');
    expect(formatNumber('ru', 1_234_567)).toBe('1\u00a0234\u00a0567');
    expect(formatNumber('en', 13_000)).toBe('13,000');
    expect(formatNumber('en', 999)).toBe('999');
  });
});

describe('daysLeft', () => {
  it('names the last day and the day before', () => {
    expect(LOCALES.map((locale) => daysLeft(locale, 0))).toEqual([
      'Бүгін – соңғы күн',
      'Сегодня последний день',
      'Today is the last day'
    ]);
    expect(LOCALES.map((locale) => daysLeft(locale, 1))).toEqual([
      'Мерзім ертең аяқталады',
      'Срок истекает завтра',
      'The time limit ends tomorrow'
    ]);
  });

  it.each([
    [2, '2 күн қалды', 'Осталось 2 дня', '2 days left'],
    [5, '5 күн қалды', 'Осталось 5 дней', '5 days left'],
    [11, '11 күн қалды', 'Осталось 11 дней', '11 days left'],
    [21, '21 күн қалды', 'Остался 21 день', '21 days left'],
    [365, '365 күн қалды', 'Осталось 365 дней', '365 days left']
  ])('counts %i days', (n, ...expected) => {
    expect(LOCALES.map((locale) => withPlainSpaces(daysLeft(locale, n)))).toEqual(expected);
  });

  it('says when a time limit is over', () => {
    expect(LOCALES.map((locale) => withPlainSpaces(daysLeft(locale, -5)))).toEqual([
      'Мерзім 5 күн бұрын аяқталды',
      'Срок истек 5 дней назад',
      'The time limit ended 5 days ago'
    ]);
  });
});

describe('daysAgo', () => {
  it.each([
    [1, 'Мерзім 1 күн бұрын аяқталды', 'Срок истек 1 день назад', 'The time limit ended 1 day ago'],
    [3, 'Мерзім 3 күн бұрын аяқталды', 'Срок истек 3 дня назад', 'The time limit ended 3 days ago'],
    [
      1100,
      'Мерзім 1 100 күн бұрын аяқталды',
      'Срок истек 1 100 дней назад',
      'The time limit ended 1,100 days ago'
    ]
  ])('counts %i days', (n, ...expected) => {
    expect(LOCALES.map((locale) => withPlainSpaces(daysAgo(locale, n)))).toEqual(expected);
  });

  it('refuses the last day itself', () => {
    expect(() => daysAgo('ru', 0)).toThrow(RangeError);
  });
});
