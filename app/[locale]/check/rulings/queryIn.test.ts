import {expect, test} from 'vitest';
import {lookUp} from './lookupState';
import {queryIn} from './queryIn';

test.each([
  ['ТК, 160(5)', 'labourCode', '160(5)'],
  ['статья 455 ГПК', 'civilProcedureCode', 'статья 455'],
  ['Еңбек кодексі, 160-бап', 'labourCode', '160-бап'],
  ['Penal Enforcement Code, Article 109(2)', 'penalEnforcementCode', 'Article 109(2)'],
  // The longer name wins: УИК is not УК.
  ['УИК 109', 'penalEnforcementCode', '109']
])('%s names an act and a place in it', (line, act, place) => {
  expect(queryIn(line)).toEqual({act, place});
  expect(lookUp(queryIn(line), 'ru').kind).toBe('looked');
});

test.each(['126(2)', 'мой договор', ''])('no act is recognised in %j', (line) => {
  expect(queryIn(line)).toBeUndefined();
});
