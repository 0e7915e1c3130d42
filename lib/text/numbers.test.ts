import {describe, expect, it} from 'vitest';
import {LOCALES} from './locale';
import {formatNumber} from './numbers';

describe('formatNumber', () => {
  it('sets thousands apart', () => {
    expect(LOCALES.map((locale) => formatNumber(locale, 13_000))).toEqual([
      '13\u00a0000',
      '13\u00a0000',
      '13,000'
    ]);
    expect(formatNumber('ru', 999)).toBe('999');
    expect(formatNumber('kk', 1_234_567)).toBe('1\u00a0234\u00a0567');
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d', (n) => {
    expect(() => formatNumber('en', n)).toThrow(RangeError);
  });
});
