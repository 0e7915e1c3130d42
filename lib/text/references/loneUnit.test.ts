import {expect, it} from 'vitest';
import {LOCALES} from '../locale';
import {writeLoneUnit} from './loneUnit';
import {withPlainSpaces} from '../plainSpaces.fixture';

it.each<['point' | 'part', string, string, string, string]>([
  ['point', '14', '14-тармақ', 'пункт 14', 'point 14'],
  ['part', '2', 'екінші бөлік', 'часть вторая', 'part 2'],
  ['part', '21', '21-бөлік', 'часть 21', 'part 21']
])('writes %s %s on its own', (kind, number, ...expected) => {
  expect(LOCALES.map((locale) => withPlainSpaces(writeLoneUnit(locale, kind, number)))).toEqual(expected);
});
