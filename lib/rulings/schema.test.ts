import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fuzz} from '../fuzzing.fixture';
import {ACT_SCHEMA, schemasFor} from './schema';
import {RULING_ACTS, RULINGS} from '.';

const {ruling, proceedings} = schemasFor(RULING_ACTS);

test('whatever is given as an entry of the register, it is taken as it is or refused', () => {
  const fields = [
    'number',
    'date',
    'kind',
    'subject',
    'provisions',
    'outcome',
    'sources',
    'other',
    '__proto__'
  ];
  const changed = fc
    .tuple(fc.constantFrom(...RULINGS), fc.constantFrom(...fields), fc.jsonValue())
    .map(([entry, field, value]) => ({...entry, [field]: value}));
  fuzz(
    fc.property(fc.oneof(changed, fc.jsonValue()), (entry) => {
      for (const schema of [ruling, proceedings, ACT_SCHEMA]) {
        const read = schema.safeParse(entry);
        if (read.success) expect(schema.safeParse(read.data).success).toBe(true);
      }
    })
  );
});
