import type {IsoDate} from '../calendar';

/** One of the options; "I don't know" is always possible and never listed. */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly about: 'case' | 'rightsHolder';
}

/** Any number of the options, or `none` alone; "I don't know" is always possible and never listed. */
export interface SeveralQuestion {
  readonly kind: 'several';
  readonly options: readonly string[];
  readonly none: string;
  readonly about: 'case' | 'rightsHolder';
}

/** A civil date that is not in the future; "I don't know" is always possible. */
export interface DateQuestion<Id extends string = string> {
  readonly kind: 'date';
  /** An earlier date, asked before, that this one cannot precede. */
  readonly notBefore?: Id;
  /** The last day that makes sense. */
  readonly notAfter?: IsoDate;
  readonly about: 'case' | 'rightsHolder';
}

export type Question<DateId extends string = string> =
  ChoiceQuestion | SeveralQuestion | DateQuestion<DateId>;
