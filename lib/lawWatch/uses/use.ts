import type {Citation} from '../../rules';

export type UseKind =
  'criterion' | 'question' | 'remedy' | 'paper' | 'right' | 'term' | 'step' | 'form' | 'letter';

/** A part of the product that rests on a place of the law. */
export interface Use {
  readonly kind: UseKind;
  /** Its id; after a dot the part of it that alone rests on the place. */
  readonly id: string;
  /** Ids of its words, or the beginning of several. */
  readonly words: readonly string[];
}

/** Whether one of some citations is the place that is looked for. */
export type Cites = (citations: readonly Citation[]) => boolean;
