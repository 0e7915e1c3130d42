import {describe, expect, test} from 'vitest';
import {QUESTION_IDS, questionOf, type Question} from '../../rules';
import then from '../earlierVersions/linkCodes.2026-11-24.json';
import {LINK_CODES, withEveryCode, type LinkCodes, type QuestionCodes} from './linkCodes';

const rows = Object.entries(LINK_CODES);
const codesIn = ({options = {}}: QuestionCodes) => Object.values(options);

test('every question and option has a code; if not: npm run link-codes', () => {
  expect(withEveryCode(LINK_CODES)).toEqual(LINK_CODES);
});

test('no code means two things', () => {
  const codes = rows.map(([, {code}]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const [id, row] of rows) expect(new Set(codesIn(row)).size, id).toBe(codesIn(row).length);
});

test('nothing that ever had a code was taken away or got another one', () => {
  for (const [id, row] of Object.entries(then as LinkCodes)) {
    const {options = {}, ...rest} = row;
    expect(LINK_CODES[id], id).toMatchObject({...rest, ...(row.options !== undefined && {options})});
  }
  // Codes are assigned in sequence, so a row deleted later leaves a gap.
  const fresh = withEveryCode(
    {},
    rows.map(([id, row]) => [id, questionLike(row)])
  );
  for (const [id, {code, options}] of rows)
    expect(fresh[id], id).toMatchObject({code, ...(options !== undefined && {options})});
});

/** A question with just the options that have a code, the retired ones among them. */
function questionLike({kind, options = {}}: QuestionCodes): Question {
  const about = 'case' as const;
  return kind === 'date' ? {kind, about} : {kind: 'choice', options: Object.keys(options), about};
}

describe('a table for a catalogue that has grown and shrunk', () => {
  const colour: Question = {kind: 'choice', options: ['red', 'blue'], about: 'case'};
  const before = withEveryCode({}, [
    ['colour', colour],
    ['day', {kind: 'date', about: 'case'}]
  ]);

  test('gives every new thing the next free code', () => {
    const grown = withEveryCode(before, [
      ['size', {kind: 'several', options: ['big'], none: 'neither', about: 'case'}],
      ['colour', {...colour, options: ['green', 'red', 'blue']}]
    ]);
    expect(grown).toEqual({
      colour: {code: 'a', kind: 'choice', options: {red: '0', blue: '1', green: '2'}},
      day: {code: 'b', kind: 'date'},
      size: {code: 'c', kind: 'several', options: {big: '0', neither: '1'}}
    });
  });

  test('keeps the codes of what is retired', () => {
    expect(withEveryCode(before, [['colour', {...colour, options: ['blue']}]])).toEqual(before);
  });

  test('fails when no code is left', () => {
    const options = Array.from({length: 65}, (_, index) => `o${index}`) as [string, ...string[]];
    expect(() => withEveryCode({}, [['many', {kind: 'choice', options, about: 'case'}]])).toThrow('o64');
  });
});

test('the table names every question of the catalogue', () => {
  for (const id of QUESTION_IDS) expect(LINK_CODES[id]?.kind).toBe(questionOf(id).kind);
});
