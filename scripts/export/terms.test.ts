import {expect, test} from 'vitest';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {withTerms} from './terms.mjs';

const page = (text: string) =>
  `<!DOCTYPE html><html><body><main><h1>T</h1>${text}</main><footer/></body></html>`;

test.each(LOCALES)('the legal terms of a page are explained at its end (%s)', (locale) => {
  const {terms} = MESSAGES[locale];
  const html = withTerms(page(`<p>${terms.cassation.word}</p>`), terms);
  expect(html).toContain(`<summary>${terms.title} ${terms.cassation.word}</summary>`);
  expect(html).toMatch(new RegExp(`<dd>${terms.cassation.means}</dd></dl></details></main>`));
  expect(html).not.toContain(terms.guardian.means);
});

test('a page without terms stays as it is', () => {
  expect(withTerms(page('<p>Text</p>'), MESSAGES.en.terms)).toBe(page('<p>Text</p>'));
});

test('a text in another language, or of a script, has no terms of this one', () => {
  const other = page('<p lang="ru">cassation</p><script>cassation</script>');
  expect(withTerms(other, MESSAGES.en.terms)).toBe(other);
});

test('what reaches over two elements is two words', () => {
  const split = page('<b>cass</b><b>ation</b>');
  expect(withTerms(split, MESSAGES.en.terms)).toBe(split);
});

test('a sign of the language of pages stays text', () => {
  const {terms} = MESSAGES.en;
  const html = withTerms(page('<p>cassation</p>'), {...terms, title: 'A < B & C:'});
  expect(html).toContain('<summary>A &lt; B &amp; C: cassation</summary>');
});
