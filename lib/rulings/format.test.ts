import {describe, expect, test} from 'vitest';
import {LOCALES} from '../text';
import {formatNumberOf, formatProvision} from './format';
import {rulingOf, RULINGS} from './register';
import type {Ruling} from './ruling';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const ruling = (number: number) => rulingOf(number) as Ruling;

test('the number of a ruling; the first six have no letters', () => {
  expect(LOCALES.map((locale) => plain(formatNumberOf(locale, ruling(33))))).toEqual([
    '№ 33-НҚ',
    '№ 33-НП',
    'No. 33-NP'
  ]);
  expect(plain(formatNumberOf('ru', ruling(6)))).toBe('№ 6');
});

describe('a provision in the words of its act', () => {
  const written = (number: number, at = 0) =>
    LOCALES.map((locale) => {
      const provision = ruling(number).provisions[at];
      return provision && plain(formatProvision(locale, provision));
    });

  test('points, parts, an indent, a part inside a point', () => {
    expect(written(3)).toEqual([
      '610-баптың 1-тармағының 1) тармақшасы',
      'подпункт 1) пункта 1 статьи 610',
      'Article 610(1)(1)'
    ]);
    expect(written(88, 2)).toEqual(['455-баптың екінші бөлігі', 'часть вторая статьи 455', 'Article 455(2)']);
    expect(written(88)[1]).toBe('часть пятая статьи 160, абзацы первый и второй');
    expect(written(86)[1]).toBe('пункт 1 статьи 118, часть вторая');
  });

  test('no two provisions of a ruling are written alike', () => {
    for (const {provisions} of RULINGS) {
      for (const locale of LOCALES) {
        const all = provisions.map((one) => `${one.act} ${formatProvision(locale, one)}`);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });
});
