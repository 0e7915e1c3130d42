import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../rules';
import {type DateForm, formatDate} from './dates';
import {LOCALES} from './locale';
import {withPlainSpaces} from './plainSpaces.fixture';

const NOVEMBER = '2026-11-23';
const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const firstOf = (month: (typeof MONTH_NUMBERS)[number]): IsoDate => `2026-${month}-01` as IsoDate;

describe('formatDate', () => {
  it.each<[DateForm, string, string, string]>([
    ['label', '2026 жылғы 23 қараша', '23 ноября 2026 года', '23 November 2026'],
    ['on', '2026 жылғы 23 қарашада', '23 ноября 2026 года', 'on 23 November 2026'],
    ['dated', '2026 жылғы 23 қарашадағы', 'от 23 ноября 2026 года', 'of 23 November 2026'],
    [
      'redaction',
      '2026 жылғы 23 қарашадағы редакция',
      'редакция на 23 ноября 2026 года',
      'as in force on 23 November 2026'
    ]
  ])('writes %s as the glossary does', (form, ...expected) => {
    expect(LOCALES.map((locale) => withPlainSpaces(formatDate(locale, NOVEMBER, form)))).toEqual(expected);
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
    ]
  ])('declines every Kazakh month: %s', (form, expected) => {
    const months = MONTH_NUMBERS.map((month) => formatDate('kk', firstOf(month), form).split(/\s/)[3]);
    expect(months.join(' ').replaceAll(',', '')).toBe(expected);
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

  it('never separates day and month, and writes no leading zero', () => {
    expect(formatDate('kk', '2026-07-05', 'label')).toBe('2026 жылғы 5\u00a0шілде');
    expect(formatDate('ru', '2026-07-05', 'label')).toBe('5\u00a0июля 2026 года');
    expect(formatDate('en', '2026-07-05', 'label')).toBe('5\u00a0July 2026');
  });

  it.each(['2026-13-01', '2026-00-10', '2026-1-1'] as const)('refuses %s', (iso) => {
    expect(() => formatDate('kk', iso, 'label')).toThrow(RangeError);
  });
});
