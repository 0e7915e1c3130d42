import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../rules';
import {LOCALES} from './locale';
import {weekdayName} from './weekdays';

describe('weekdayName', () => {
  it('names the weekdays in order', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}` as IsoDate);
    expect(LOCALES.map((locale) => week.map((day) => weekdayName(locale, day)).join(' '))).toEqual([
      'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
      'понедельник вторник среда четверг пятница суббота воскресенье',
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    ]);
  });

  it('agrees with the calendar on the weekday of every day over five years and around 1900 and 2000', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const starts = [Date.UTC(2024, 0, 1), Date.UTC(1899, 11, 1), Date.UTC(1999, 11, 1)];
    const days = starts.flatMap((start) =>
      Array.from({length: 1900}, (_, i) => new Date(start + i * 86_400_000))
    );
    const wrong = days.filter((day) => {
      const written = weekdayName('en', day.toISOString().slice(0, 10) as IsoDate);
      return written !== names[day.getUTCDay()];
    });
    expect(wrong).toEqual([]);
  });
});
