import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fuzz} from '../fuzzing.fixture';
import {lineOf, paragraphsOf} from './typedText';

describe('typed text', () => {
  it('is split into paragraphs at line breaks of every kind', () => {
    expect(paragraphsOf('бір\r\n\r\nекі\rүш\u2028төрт\n  \n')).toEqual(['бір', 'екі', 'үш', 'төрт']);
    expect(paragraphsOf(undefined)).toEqual([]);
  });

  it('keeps letters, markup and emoji as they are', () => {
    const text = '<b>«Қазақ»</b> & "сөз" 👩‍👧 👍🏽 שלום 𝒳';
    expect(paragraphsOf(text)).toEqual([text]);
  });

  it('loses control characters, lone surrogates and direction marks', () => {
    expect(lineOf('а\u0000б\u0007в\u200eг\u202eд\u2066е\ud800ж\udc00з\uffffи\u0085к')).toBe('абвгдежзик');
    expect(lineOf('а\tб\nв')).toBe('а б в');
    expect(lineOf('\u202e \n')).toBeUndefined();
  });

  it('whatever is typed, leaves nothing that XML does not allow', () => {
    fuzz(
      fc.property(fc.string({unit: 'binary'}), (text) =>
        paragraphsOf(text).every((one) => !/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/u.test(one))
      )
    );
  });
});
