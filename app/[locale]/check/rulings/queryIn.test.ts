import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fuzz} from '@/lib/fuzzing.fixture';
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

test('whatever the line, it names a known act or none, and can be looked up', () => {
  const piece = fc.constantFrom('УК', 'ГПК', 'Еңбек кодексі', '(', ')', '160', '.', '-бап', ' ', 'ст.');
  fuzz(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.array(piece).map((all) => all.join(''))
      ),
      (line) => {
        const query = queryIn(line);
        expect(() => lookUp(query, 'ru')).not.toThrow();
        expect(() => lookUp({act: line, place: line}, 'kk')).not.toThrow();
      }
    )
  );
});
