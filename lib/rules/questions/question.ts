import type {IsoDate} from '../calendar';

/** One of the options; "I don't know" is always possible and never listed. */
export interface ChoiceQuestion<Option extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly about: 'case' | 'rightsHolder';
}

/** Any number of the options, or `none` alone; "I don't know" is always possible and never listed. */
export interface SeveralQuestion<Option extends string = string, None extends string = string> {
  readonly kind: 'several';
  readonly options: readonly Option[];
  readonly none: None;
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

export type Question = ChoiceQuestion | SeveralQuestion | DateQuestion;
