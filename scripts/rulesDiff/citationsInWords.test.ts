import {expect, test} from 'vitest';
import type {Citation} from '@/lib/rules';
import {withPlainSpaces} from '@/lib/text/plainSpaces.fixture';
import {citationsInWords} from './citationsInWords';

/** An act that only another revision knows, after one of today. */
const CITATIONS = [
  {act: 'courtLaw', article: '45'},
  {act: 'rehearsed', article: '1', paragraph: '2', subparagraph: '3'}
] as unknown as readonly Citation[];

test.each([
  ['kk', 'Конституциялық Сот туралы заңның 45-бабы және «Репетиция туралы» Заң: 1(2)(3)-бап'],
  ['ru', 'статья 45 Закона о Конституционном Суде и «Репетиция туралы» Заң: статья 1(2)(3)'],
  ['en', 'Article 45 of the Constitutional Court Law and «Репетиция туралы» Заң: Article 1(2)(3)']
] as const)('an act of another revision has the name that it has there, in %s', (locale, written) => {
  const said = citationsInWords(locale, CITATIONS, () => '«Репетиция туралы» Заң');
  expect(withPlainSpaces(said)).toBe(written);
});
