import type {Locale} from './locale';

const CONJUNCTIONS = {
  kk: {and: 'және', or: 'немесе'},
  ru: {and: 'и', or: 'или'},
  en: {and: 'and', or: 'or'}
} as const satisfies Record<Locale, Record<'and' | 'or', string>>;

/**
 * Joins items as a sentence does: «А, Ә және Б», «А, Б или В», "A, B and C". One item stays as it is, none gives ''.
 * No comma before the conjunction in any of the languages. Source: glossary 3.3.
 */
export function formatList(locale: Locale, items: readonly string[], conjunction: 'and' | 'or'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${CONJUNCTIONS[locale][conjunction]} ${last}`;
}
