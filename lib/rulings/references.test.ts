import {describe, expect, test} from 'vitest';
import type {RulingActId} from './act';
import {lookup, type Lookup} from './lookup';
import {readIn} from './readIn';
import {IN_REGISTER, NOT_IN_REGISTER, type Written} from './references.fixture';

/** The rulings said to be on the place, on one around it or on parts of it. */
const onIt = ({exact, inside}: Lookup) => [
  ...new Set([...exact, ...inside].map(({ruling}) => ruling.number))
];

const asObject = ([act, text, ...rulings]: Written) => ({act, text, rulings});

function lookedUp(act: RulingActId, text: string): Lookup {
  const read = readIn(act, text);
  if (!('reference' in read)) throw new Error(`${text}: ${read.problem}`);
  return lookup(act, read.reference);
}

test('they are two hundred, half of them not in the register', () => {
  expect([IN_REGISTER.length, NOT_IN_REGISTER.length]).toEqual([100, 100]);
  expect(new Set([...IN_REGISTER, ...NOT_IN_REGISTER].map(([act, text]) => `${act} ${text}`)).size).toBe(200);
});

describe('no false “no”, and no ruling but those on the place', () => {
  test.each(IN_REGISTER.map(asObject))('$act: $text', ({act, text, rulings}) => {
    const found = lookedUp(act, text);
    expect([found.kind, onIt(found)]).toEqual(['found', rulings]);
  });
});

describe('no wrong match', () => {
  test.each(NOT_IN_REGISTER.map(asObject))('$act: $text', ({act, text}) => {
    const found = lookedUp(act, text);
    expect(onIt(found)).toEqual([]);
    // What is found beside it is in the same article, and is marked as being on another part of it.
    const {reference} = readIn(act, text) as {reference: {article: string}};
    const beside = [...found.article, ...found.readWith].map(({provision}) => provision);
    expect(
      beside.filter(({article, readWith = []}) =>
        [article, ...readWith.map((place) => place.article)].every((one) => one !== reference.article)
      )
    ).toEqual([]);
    expect(found.kind).toBe(beside.length + found.opened.length > 0 ? 'found' : 'noneKnown');
  });
});

test.each([
  ['criminalCode', 'ст. 72 УПК'],
  ['criminalProcedureCode', 'ҚК 72-бабы'],
  ['labourCode', 'ст. 160 ГК РК']
] as const)('a reference that names another act is rejected (%s: %s)', (act, text) => {
  expect(readIn(act, text)).toEqual({problem: 'unknownWord'});
});
