import type {ReferenceProblem} from '@/lib/rulings/reference';

/** What the filter says: `shown` has {count} and {all} where the numbers go. */
export type FilterWord = 'shown' | 'noneShown' | 'byArticle' | Exclude<ReferenceProblem, 'empty'>;

/** The attribute that passes it to the script in the page. */
export const attributeOf = (word: FilterWord) => `data-${word.toLowerCase()}`;
