import {describe, expect, it} from 'vitest';
import {formatList} from './lists';
import {LOCALES} from './locale';

describe('formatList', () => {
  it('joins three items without a comma before the conjunction', () => {
    expect(formatList('kk', ['А', 'Ә', 'Б'], 'and')).toBe('А, Ә және Б');
    expect(formatList('kk', ['А', 'Ә', 'Б'], 'or')).toBe('А, Ә немесе Б');
    expect(formatList('ru', ['А', 'Б', 'В'], 'and')).toBe('А, Б и В');
    expect(formatList('ru', ['А', 'Б', 'В'], 'or')).toBe('А, Б или В');
    expect(formatList('en', ['A', 'B', 'C'], 'and')).toBe('A, B and C');
    expect(formatList('en', ['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });

  it('joins two items with the conjunction alone', () => {
    expect(formatList('kk', ['А', 'Ә'], 'and')).toBe('А және Ә');
    expect(formatList('ru', ['А', 'Б'], 'or')).toBe('А или Б');
    expect(formatList('en', ['A', 'B'], 'and')).toBe('A and B');
  });

  it.each(LOCALES)('leaves one item alone and makes nothing of none (%s)', (locale) => {
    expect(formatList(locale, ['A'], 'and')).toBe('A');
    expect(formatList(locale, [], 'or')).toBe('');
  });
});
