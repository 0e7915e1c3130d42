import type {InEveryLanguage, RulingActId} from './act';
import opened from './proceedings.json' with {type: 'json'};
import type {Grade, Provision, RulingSource} from './ruling';

/**
 * Proceedings that the Court opened on a provision, with a result unknown to us: it is examining the provision, or
 * has done so, perhaps in a ruling whose subject we do not know.
 */
export interface Proceedings<Act extends string = RulingActId> extends Pick<
  Provision<Act>,
  'act' | 'paragraph' | 'subparagraph'
> {
  readonly article: string;
  readonly subject: InEveryLanguage;
  /** What is known of their course. */
  readonly known: InEveryLanguage;
  /** How sure it is that they were opened. */
  readonly certainty: Grade;
  readonly sources: readonly RulingSource<Act>[];
}

export const PROCEEDINGS = opened as readonly Proceedings[];
