import {describe, expect, it} from 'vitest';
import {formatList} from './lists';
import {LOCALES} from './locale';

describe('formatList', () => {
  it('joins three items without a comma before the conjunction', () => {
    expect(formatList('kk', ['А', 'Ә', 'Б'])).toBe('А, Ә және Б');
    expect(formatList('ru', ['А', 'Б', 'В'])).toBe('А, Б и В');
    expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B and C');
  });

  it('joins two items with the conjunction alone', () => {
    expect(formatList('kk', ['А', 'Ә'])).toBe('А және Ә');
    expect(formatList('en', ['A', 'B'])).toBe('A and B');
  });

  it.each(LOCALES)('leaves one item alone and makes nothing of none (%s)', (locale) => {
    expect(formatList(locale, ['A'])).toBe('A');
    expect(formatList(locale, [])).toBe('');
  });
});
