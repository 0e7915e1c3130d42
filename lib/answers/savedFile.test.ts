import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY_DRAFT, type Draft} from './draft';
import {readFile, writeFile} from './savedFile';

const DRAFT: Draft = {
  answers: {request: 'checkNorm', constitutionalRight: ['property', 'health'], appellateDate: '2026-05-14'},
  typed: {signer: {choice: 'advocate'}},
  application: {fullName: 'Ә. <b>Тест</b> 🙂\u202e', position: 'ж'.repeat(50_000)}
};

describe('a saved file', () => {
  test('brings back answers, typed text and application, with the day of the result', () => {
    expect(readFile(writeFile(DRAFT, '2026-11-23'))).toEqual({...DRAFT, asOf: '2026-11-23'});
  });

  test('of another program is told apart from a damaged one and a later one', () => {
    const text = writeFile(EMPTY_DRAFT, '2026-11-23');
    expect(readFile('{"name": "zhuginu"}')).toEqual({problem: 'foreign'});
    expect(readFile('<!doctype html>')).toEqual({problem: 'foreign'});
    expect(readFile('')).toEqual({problem: 'foreign'});
    expect(readFile(text.slice(0, 60))).toEqual({problem: 'damaged'});
    expect(readFile(text.replace('"version": 1,', '"version": 2,'))).toEqual({problem: 'newer'});
  });

  test('with an answer that no longer exists is damaged, and nothing of it is taken', () => {
    const text = writeFile(DRAFT, '2026-11-23').replace('"checkNorm"', '"<script>"');
    expect(readFile(text)).toEqual({problem: 'damaged'});
  });

  test('of any content is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readFile(text)).not.toThrow();
      })
    );
  });
});
