import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {anyStored, anyText} from '../draft/anyDraft.fixture';
import {EMPTY_DRAFT, type Draft} from '../draft/draft';
import {readFile} from './readFile';
import {writeFile} from './writeFile';

const DRAFT: Draft = {
  answers: {request: 'checkNorm', constitutionalRight: ['property', 'health'], appellateDate: '2026-05-14'},
  typed: {signer: {choice: 'advocate'}},
  application: {fullName: 'Ә. <b>Тест</b> 🙂\u202e', position: 'ж'.repeat(50_000)}
};

describe('a saved file', () => {
  test('brings back answers, typed text and application, with the day of the result', () => {
    expect(readFile(writeFile(DRAFT, '2026-11-23'))).toEqual({
      draft: {...DRAFT, assessedOn: '2026-11-23'},
      damaged: false
    });
  });

  test('of another program is distinguished from a damaged one and a later one', () => {
    const text = writeFile(EMPTY_DRAFT, '2026-11-23');
    expect(readFile('{"name": "zhuginu"}')).toEqual({problem: 'foreign'});
    expect(readFile('<!doctype html>')).toEqual({problem: 'foreign'});
    expect(readFile('')).toEqual({problem: 'foreign'});
    expect(readFile(text.slice(0, 60))).toEqual({problem: 'damaged'});
    expect(readFile(text.replace('"version": 1,', '"version": 2,'))).toEqual({problem: 'newer'});
  });

  test('with an answer that no longer exists opens without it, and says so', () => {
    const {request: _request, ...answers} = DRAFT.answers;
    const text = writeFile(DRAFT, '2026-11-23').replace('"checkNorm"', '"<script>"');
    expect(readFile(text)).toEqual({draft: {...DRAFT, answers, assessedOn: '2026-11-23'}, damaged: true});
  });

  test('without any readable answer is damaged', () => {
    const text = writeFile({...EMPTY_DRAFT, answers: {request: 'checkNorm'}}, '2026-11-23');
    expect(readFile(text.replace('"checkNorm"', '7'))).toEqual({problem: 'damaged'});
  });

  test('whatever it holds is read without an error', () => {
    const almost = anyStored.map((draft) => `{"format":"zhuginu-draft","version":1,"draft":${draft}}`);
    fuzz(
      fc.property(fc.oneof(anyText, fc.json(), almost), (text) => {
        const read = readFile(text);
        expect('problem' in read || typeof read.damaged === 'boolean').toBe(true);
      })
    );
  });
});
