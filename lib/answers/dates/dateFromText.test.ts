import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {isRealDay, partsOf} from '../../rules';
import {anyDayBetween} from '../../rules/calendar/anyDay.fixture';
import {anyText} from '../draft/anyDraft.fixture';
import {dateFromText} from './dateFromText';

const THE_DAY = {year: 2025, month: 11, day: 24};

describe('24 November 2025', () => {
  test.each([
    '24.11.2025',
    '24. 11. 2025',
    '24 11 2025',
    '24/11/2025',
    '24-11-2025',
    '24\u00a011\u00a02025',
    '2025-11-24',
    '2025.11.24',
    '2025-11-24T10:30:00',
    '24.11.2025 10:30',
    ' 24.11.2025 ж. ',
    'от 24.11.2025 г.',
    '\t24.11.2025\r\n',
    '«2025-11-24»',
    '«24» 11 2025 г.',
    '24.11.25',
    '24.11.25г.',
    '24/11/25',
    '№ 2-11/2025 от 24.11.2025',
    '24.11.2025 жылғы (24.11.2025)',
    '24 · 11 · 2025',
    '24|11|2025',
    '24.11.25 10:30'
  ])('in digits: %j', (text) => expect(dateFromText(text)).toEqual(THE_DAY));

  test.each([
    '24 ноября 2025 года',
    '24 ноября 2025 г.',
    '24 НОЯБРЯ 2025 ГОДА',
    '«24» ноября 2025 года',
    '" 24 " ноября 2025г.',
    '«24 ноября 2025 года»',
    '24\u00a0ноября\u00a02025\u00a0года',
    '24 ноября\n2025 года',
    '24-го ноября 2025-го года',
    '24 нояб. 2025',
    '24 ноября 25 г.',
    'г. Алматы, 24 ноября 2025 года, дело № 2-11/2025',
    'Постановление от 24 ноября 2025 года № 7199-25-00-2а/1',
    '24 но\u00adября 2025 года',
    'в 2025 году, 24 ноября',
    '24.XI.2025 г.',
    '24-ХІ-2025',
    '24.11.2025 г., том V 1'
  ])('in Russian: %j', (text) => expect(dateFromText(text)).toEqual(THE_DAY));

  test.each([
    '2025 жылғы 24 қараша',
    '2025 ЖЫЛҒЫ 24 ҚАРАША',
    '2025 жылғы «24» қараша',
    '2025 жылғы 24 қарашадағы қаулы',
    '2025 жылғы 24 қарашадағы 15 шешім',
    '2025 ж. 24 қараша',
    '2025ж. 24 қараша',
    '2025 жылдың 24 қарашасында',
    '2025 жылғы қарашаның 24-і',
    '24 қараша 2025 жыл',
    '24-қараша 2025 ж.',
    '2025 жылгы 24 караша',
    '24-інші қараша 2025 ж.',
    'Астана қаласы, 2025 жылғы 24 қараша, № 1-24/25'
  ])('in Kazakh: %j', (text) => expect(dateFromText(text)).toEqual(THE_DAY));

  test.each([
    '24 November 2025',
    '24th of November, 2025',
    'the 24th day of November 2025',
    'November 24, 2025',
    'NOV 24 2025',
    'on 24 Nov. 2025',
    "24 November '25",
    '2025 November 24'
  ])('in English: %j', (text) => expect(dateFromText(text)).toEqual(THE_DAY));
});

test.each(
  [
    ['қаңтар', 'кантар', 'января', 'янв', 'January', 'Jan'],
    ['ақпан', 'акпан', 'февраля', 'фев', 'February', 'Feb'],
    ['наурыз', 'наурызда', 'марта', 'мар', 'March', 'Mar'],
    ['сәуір', 'сауир', 'апреля', 'апр', 'April', 'Apr'],
    ['мамыр', 'мамырдан', 'мая', 'май', 'May', 'may'],
    ['маусым', 'маусымға', 'июня', 'июн', 'June', 'Jun'],
    ['шілде', 'шилде', 'июля', 'июл', 'July', 'Jul'],
    ['тамыз', 'тамыздағы', 'августа', 'авг', 'August', 'Aug'],
    ['қыркүйек', 'кыркуйек', 'сентября', 'сент', 'September', 'Sept'],
    ['қазан', 'казан', 'октября', 'окт', 'October', 'Oct'],
    ['қараша', 'караша', 'ноября', 'ноя', 'November', 'Nov'],
    ['желтоқсан', 'желтоксан', 'декабря', 'дек', 'December', 'Dec']
  ].map((words, index) => [index + 1, words] as const)
)('the month %i is known by each of its words', (month, words) => {
  for (const word of words) expect(dateFromText(`9 ${word} 2025`), word).toEqual({year: 2025, month, day: 9});
});

test('a day and a month may have one digit', () => {
  expect(dateFromText('1.7.2026')).toEqual({year: 2026, month: 7, day: 1});
  expect(dateFromText('2026-7-1')).toEqual({year: 2026, month: 7, day: 1});
});

test.each([
  '',
  'вчера',
  '23',
  '11.2026',
  '23112026',
  '30.02.2026',
  '30 февраля 2026 года',
  '2026 жылғы 31 маусым',
  '11/23/2026',
  '00.11.2026',
  '23.11.20260',
  '123.11.2026',
  '23.11.2026 и 24.11.2026',
  '23 ноября 2025 года и 24 ноября 2025 года',
  '24 карта 2025',
  'ноября 2025 года',
  '24 ноября',
  '192.168.10.25',
  '24.11.20 25',
  'l4.11.2025',
  '24.XIII.2025',
  '№ 24-11-2025',
  '٢٣.١١.٢٠٢٦'
])('%j is no day', (text) => expect(dateFromText(text)).toBeUndefined());

describe('any day', () => {
  test('is read in either order, whatever comes between its parts', () => {
    const separator = fc.constantFrom('.', '-', '/', ' ', '. ', ' / ', '» ', '\u00a0');
    fc.assert(
      fc.property(anyDayBetween('1000-01-01', '2999-12-31'), separator, (date, between) => {
        const parts = partsOf(date);
        expect(dateFromText([parts.day, parts.month, parts.year].join(between))).toEqual(parts);
        expect(dateFromText(date.replaceAll('-', between))).toEqual(parts);
      })
    );
  });

  test('read from whatever text is a real one', () => {
    const almost = fc.stringMatching(
      /^\d{1,4}[./ «-]{1,2}(\d{1,2}|[а-яқәүі]{3,9}|[A-Za-z]{3})[./ »-]\d{1,4}$/
    );
    fuzz(
      fc.property(fc.oneof(anyText, almost), (text) => {
        const found = dateFromText(text);
        expect(found === undefined || isRealDay(found)).toBe(true);
      }),
      500
    );
  });
});
