import type {Citation} from '../rules';
import {ACT_OWNERS} from './actOwners';
import {formatList} from './lists';
import type {Locale} from './locale';
import {writeReference} from './references/reference';
import {mergeNeighbours, unitsOf} from './references/units';

/**
 * A citation with its act: «Конституциялық Сот туралы заңның 45-бабы 2-тармағының 1) тармақшасы»,
 * «подпункт 1) пункта 2 статьи 45 Закона о Конституционном Суде», "Article 45(2)(1) of the Constitutional Court Law".
 * Source: glossary 2.3.
 */
export function formatCitation(locale: Locale, citation: Citation): string {
  return writeReference(locale, ACT_OWNERS[citation.act][locale], unitsOf(citation));
}

/**
 * The same where the act is known: «45-баптың 2-тармағының 1) тармақшасы», «подпункт 1) пункта 2 статьи 45»,
 * "Article 45(2)(1)". Source: glossary 2.3.
 */
export function formatArticle(locale: Locale, citation: Citation): string {
  return writeReference(locale, undefined, unitsOf(citation));
}

/**
 * Several citations in their order; neighbours of one kind share their act and noun: «Конституцияның 12, 16 және
 * 29-баптары», «пункты 1 и 2 статьи 48 …», "Article 45(2)(1) and (2) of …". Source: glossary 2.3, rule 5 and 3.3.
 */
export function formatCitations(locale: Locale, citations: readonly Citation[]): string {
  const written = mergeNeighbours(citations).map(({act, units}) =>
    writeReference(locale, ACT_OWNERS[act][locale], units)
  );
  return formatList(locale, written);
}
