import type {Citation} from '../../rules';

export type UseKind =
  'criterion' | 'question' | 'remedy' | 'paper' | 'right' | 'term' | 'step' | 'form' | 'letter';

/** A part of the product that depends on a provision. */
export interface Use {
  readonly kind: UseKind;
  /** Its id; after a dot, the part of it that depends on the provision. */
  readonly id: string;
  /** Ids of its words, or a common prefix of several. */
  readonly words: readonly string[];
}

/** Whether one of the citations is the place in question. */
export type Cites = (citations: readonly Citation[]) => boolean;
