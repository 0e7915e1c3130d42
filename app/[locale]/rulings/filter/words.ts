import type {ReferenceProblem} from '@/lib/rulings/reference';

/** The filter's words, passed to its script in the page. */
export interface FilterWords {
  /** With {count} and {all} where the numbers go. */
  readonly shown: string;
  readonly noneShown: string;
  readonly byArticle: string;
  readonly problems: Readonly<Record<Exclude<ReferenceProblem, 'empty'>, string>>;
}
