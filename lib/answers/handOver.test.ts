import fc from 'fast-check';
import {expect, test} from 'vitest';
import {anyDraft, anyStored, anyText} from './anyDraft.fixture';
import {EMPTY_DRAFT} from './draft';
import {fromFragment, toFragment} from './handOver';

test('a draft goes through a fragment and comes back whole', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(fromFragment(toFragment(draft))).toEqual({draft, damaged: false});
    })
  );
});

test('the fragment holds only characters that an address keeps as they are', () => {
  fc.assert(fc.property(anyDraft, (draft) => /^[\w-]*$/.test(toFragment(draft))));
});

test('a long Kazakh text with emoji survives', () => {
  const draft = {...EMPTY_DRAFT, application: {position: 'Әділет 🙂 құқығы. '.repeat(5000)}};
  expect(fromFragment(toFragment(draft)).draft).toEqual(draft);
});

test.each(['', '#', 'e30', '%7B%7D', 'ä', '====', 'notice'])('%j hands over nothing', (text) =>
  expect(fromFragment(text)).toEqual({draft: EMPTY_DRAFT, damaged: true})
);

test('whatever the fragment is, reading it never fails', () => {
  const encoded = anyStored.map((text) => Buffer.from(text).toString('base64url'));
  fc.assert(
    fc.property(fc.oneof(encoded, anyText, fc.base64String()), (text) => {
      expect(() => fromFragment(text)).not.toThrow();
    })
  );
});

test('a fragment that is cut hands over nothing', () => {
  const text = toFragment({...EMPTY_DRAFT, answers: {request: 'checkNorm', applicant: 'citizen'}});
  for (let length = 0; length < text.length; length += 1) {
    expect(fromFragment(text.slice(0, length)), String(length)).toMatchObject({damaged: true});
  }
});
