import {expect, test} from 'vitest';
import type {LookupQuery} from '@/lib/answers';
import {LOCALES} from '@/lib/text';
import {lookUp} from './lookupState';

test.each<[query: LookupQuery | undefined, state: object]>([
  [undefined, {kind: 'nothingYet'}],
  [{act: '', place: '45'}, {kind: 'nothingYet'}],
  [{act: 'other', place: '45'}, {kind: 'actUnknown'}],
  [{act: '__proto__', place: '45'}, {kind: 'actUnknown'}],
  [{act: 'civilProcedureCode', place: ''}, {kind: 'placeMissing'}],
  [
    {act: 'civilProcedureCode', place: 'ст. 45 и 46'},
    {kind: 'problem', problem: 'several'}
  ],
  [
    {act: 'civilProcedureCode', place: 'менің ісім'},
    {kind: 'problem', problem: 'notAReference'}
  ],
  [
    {act: 'civilProcedureCode', place: '999'},
    {kind: 'looked', found: {kind: 'noneKnown'}}
  ],
  [
    {act: 'civilProcedureCode', place: '455 ч. 2'},
    {kind: 'looked', found: {kind: 'found'}}
  ],
  // Where an act has no articles, or was reviewed as a whole, the act alone is enough.
  [
    {act: 'almatyVehicles2016', place: ''},
    {kind: 'looked', found: {kind: 'found'}}
  ],
  [
    {act: 'socialCode', place: ''},
    {kind: 'looked', found: {kind: 'found'}}
  ]
])('looking up %j gives %j in every language', (query, state) => {
  for (const locale of LOCALES) expect(lookUp(query, locale)).toMatchObject(state);
});

test('the norm is written out in the language of the page', () => {
  const norm = LOCALES.map((locale) => lookUp({act: 'civilProcedureCode', place: '455(2)'}, locale));
  expect(norm.map((state) => 'norm' in state && state.norm.replaceAll('\u00a0', ' '))).toEqual([
    '455-баптың екінші бөлігі, Азаматтық процестік кодекс',
    'часть вторая статьи 455, Гражданский процессуальный кодекс (ГПК)',
    'Article 455(2), Civil Procedure Code'
  ]);
});
