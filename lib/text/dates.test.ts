import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../rules';
import {type DateForm, formatDate} from './dates';
import {LOCALES} from './locale';
import {MONTHS} from './months';
import {withPlainSpaces} from './plainSpaces.fixture';

const NOVEMBER = '2026-11-23';
const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const firstOf = (month: (typeof MONTH_NUMBERS)[number]): IsoDate => `2026-${month}-01` as IsoDate;

describe('formatDate', () => {
  it.each<[DateForm, string, string, string]>([
    ['label', '2026 жылғы 23 қараша', '23 ноября 2026 года', '23 November 2026'],
    ['on', '2026 жылғы 23 қарашада', '23 ноября 2026 года', 'on 23 November 2026'],
    ['dated', '2026 жылғы 23 қарашадағы', 'от 23 ноября 2026 года', 'of 23 November 2026'],
    ['from', '2026 жылғы 23 қарашадан бастап', 'с 23 ноября 2026 года', 'from 23 November 2026'],
    ['after', '2026 жылғы 23 қарашадан кейін', 'после 23 ноября 2026 года', 'after 23 November 2026'],
    ['before', '2026 жылғы 23 қарашаға дейін', 'до 23 ноября 2026 года', 'before 23 November 2026'],
    [
      'noLaterThan',
      '2026 жылғы 23 қарашадан кешіктірмей',
      'не позднее 23 ноября 2026 года',
      'no later than 23 November 2026'
    ],
    [
      'asOf',
      '2026 жылғы 23 қарашадағы жағдай бойынша',
      'по состоянию на 23 ноября 2026 года',
      'as of 23 November 2026'
    ],
    [
      'redaction',
      '2026 жылғы 23 қарашадағы редакция',
      'редакция на 23 ноября 2026 года',
      'as in force on 23 November 2026'
    ],
    [
      'weekday',
      '2026 жылғы 23 қараша, дүйсенбі',
      'понедельник, 23 ноября 2026 года',
      'Monday 23 November 2026'
    ]
  ])('writes %s as the glossary does', (form, ...expected) => {
    expect(LOCALES.map((locale) => withPlainSpaces(formatDate(locale, NOVEMBER, form)))).toEqual(expected);
  });

  it('writes the glossary’s other examples', () => {
    expect(withPlainSpaces(formatDate('kk', '2026-07-01', 'asOf'))).toBe(
      '2026 жылғы 1 шілдедегі жағдай бойынша'
    );
    expect(withPlainSpaces(formatDate('kk', '2026-07-01', 'redaction'))).toBe(
      '2026 жылғы 1 шілдедегі редакция'
    );
    expect(withPlainSpaces(formatDate('ru', '2026-07-01', 'asOf'))).toBe('по состоянию на 1 июля 2026 года');
  });

  it.each<[DateForm, string]>([
    ['label', 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'],
    [
      'on',
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'
    ],
    [
      'dated',
      'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы'
    ],
    [
      'after',
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'
    ],
    [
      'before',
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'
    ]
  ])('bends every Kazakh month: %s', (form, expected) => {
    const months = MONTH_NUMBERS.map((month) => formatDate('kk', firstOf(month), form).split(/\s/)[3]);
    expect(months.join(' ').replaceAll(',', '')).toBe(expected);
  });

  it('keeps the genitive and accusative of the months right too', () => {
    expect(MONTHS.map(({kk}) => kk.name + kk.gen).join(' ')).toBe(
      'қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның'
    );
    expect(MONTHS.map(({kk}) => kk.name + kk.acc).join(' ')).toBe(
      'қаңтарды ақпанды наурызды сәуірді мамырды маусымды шілдені тамызды қыркүйекті қазанды қарашаны желтоқсанды'
    );
  });

  it('names every Russian and English month', () => {
    const monthsOf = (locale: 'ru' | 'en') =>
      MONTH_NUMBERS.map((month) => formatDate(locale, firstOf(month), 'label').split(/\s/)[1]).join(' ');
    expect(monthsOf('ru')).toBe(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
    );
    expect(monthsOf('en')).toBe(
      'January February March April May June July August September October November December'
    );
  });

  it('never parts day and month, and writes no leading zero', () => {
    expect(formatDate('kk', '2026-07-05', 'label')).toBe('2026 жылғы 5\u00a0шілде');
    expect(formatDate('ru', '2026-07-05', 'label')).toBe('5\u00a0июля 2026 года');
    expect(formatDate('en', '2026-07-05', 'label')).toBe('5\u00a0July 2026');
  });

  it('says «со» before the second, as it is read aloud', () => {
    expect(withPlainSpaces(formatDate('ru', '2026-07-02', 'from'))).toBe('со 2 июля 2026 года');
    expect(withPlainSpaces(formatDate('ru', '2026-07-22', 'from'))).toBe('с 22 июля 2026 года');
  });

  it('names the weekdays in order', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}` as IsoDate);
    expect(week.map((day) => formatDate('kk', day, 'weekday').split(', ')[1])).toEqual([
      'дүйсенбі',
      'сейсенбі',
      'сәрсенбі',
      'бейсенбі',
      'жұма',
      'сенбі',
      'жексенбі'
    ]);
    expect(week.map((day) => formatDate('ru', day, 'weekday').split(', ')[0])).toEqual([
      'понедельник',
      'вторник',
      'среда',
      'четверг',
      'пятница',
      'суббота',
      'воскресенье'
    ]);
  });

  it('agrees with the calendar on the weekday of every day over five years and around 1900 and 2000', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const starts = [Date.UTC(2024, 0, 1), Date.UTC(1899, 11, 1), Date.UTC(1999, 11, 1)];
    const days = starts.flatMap((start) =>
      Array.from({length: 1900}, (_, i) => new Date(start + i * 86_400_000))
    );
    const wrong = days.filter((day) => {
      const written = formatDate('en', day.toISOString().slice(0, 10) as IsoDate, 'weekday');
      return written.split(' ')[0] !== names[day.getUTCDay()];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['2026-13-01', '2026-00-10', '2026-1-1'] as const)('refuses %s', (iso) => {
    expect(() => formatDate('kk', iso, 'label')).toThrow(RangeError);
  });
});
