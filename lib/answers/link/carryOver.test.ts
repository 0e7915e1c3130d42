import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {anyDraft, anyStored, anyText} from '../draft/anyDraft.fixture';
import {fromFragment, toFragment} from './carryOver';
import {EMPTY_DRAFT, writeDraft} from '../draft/draft';
import {readDraft} from '../draft/readDraft';

test('a draft goes through a fragment and comes back whole', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(readDraft(fromFragment(toFragment(writeDraft(draft))))).toEqual({draft, damaged: false});
    })
  );
});

test('the fragment has only characters that an address leaves unchanged', () => {
  fc.assert(fc.property(anyDraft, (draft) => /^[\w-]*$/.test(toFragment(writeDraft(draft)))));
});

test('a long Kazakh text with emoji survives', () => {
  const text = 'Әділет 🙂 құқығы. '.repeat(5000);
  expect(fromFragment(toFragment(text))).toBe(text);
});

test.each(['', '#', 'e30', '%7B%7D', 'ä', '====', 'notice'])('%j carries nothing that can be read', (text) =>
  expect(readDraft(fromFragment(text))).toEqual({draft: EMPTY_DRAFT, damaged: true})
);

test('whatever the fragment is, reading it never fails', () => {
  const encoded = anyStored.map((text) => Buffer.from(text).toString('base64url'));
  fuzz(
    fc.property(fc.oneof(encoded, anyText, fc.base64String()), (text) => {
      expect(() => readDraft(fromFragment(text))).not.toThrow();
    })
  );
});

test('a fragment that is cut carries nothing that can be read', () => {
  const text = toFragment(
    writeDraft({...EMPTY_DRAFT, answers: {request: 'checkNorm', applicant: 'citizen'}})
  );
  for (let length = 0; length < text.length; length += 1) {
    expect(readDraft(fromFragment(text.slice(0, length))), String(length)).toMatchObject({damaged: true});
  }
});
