import type {Locale} from './locale';

const AND = {kk: 'және', ru: 'и', en: 'and'} as const satisfies Record<Locale, string>;

/**
 * Joins items as a sentence does: «А, Ә және Б», «А, Б и В», "A, B and C". One item stays as it is, none gives ''.
 * No comma before the conjunction in any of the languages. Source: glossary 3.3.
 */
export function formatList(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${AND[locale]} ${last}`;
}
