import {describe, expect, test} from 'vitest';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {TERM_IDS, termsIn, type TermId} from './termsIn';

describe.each(LOCALES)('in %s', (locale) => {
  const {terms, ...others} = MESSAGES[locale];
  const formsOf = (id: TermId) => terms[id].forms;
  const texts = textsIn(others);

  test.each(TERM_IDS)('%s is recognised by its word, and occurs in a text', (id) => {
    expect(termsIn(terms[id].word, formsOf)).toContain(id);
    expect(texts.some((text) => termsIn(text, formsOf).includes(id))).toBe(true);
  });

  test('every term has an explanation that is short', () => {
    for (const id of TERM_IDS) expect(terms[id].means.length, id).toBeLessThanOrEqual(120);
  });

  test('a word that only begins like a term is not one', () => {
    const alike = {kk: 'нормативтік', ru: 'нормативный', en: 'rewarding'} as const;
    expect(termsIn(alike[locale], formsOf)).toEqual([]);
  });
});

/** Every text below an object, with the spaces that a screen has. */
function textsIn(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value.replace(/\s+/g, ' ')];
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
}
