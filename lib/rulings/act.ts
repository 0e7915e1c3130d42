import {isKeyOf, keysOf} from '../rules';
import type {Locale} from '../text';
import acts from './acts.json' with {type: 'json'};

/** The same thing in every language of the site. */
export type InEveryLanguage = Readonly<Record<Locale, string>>;

export const DIVISIONS = ['points', 'parts', 'partsWithPoints', 'noArticles'] as const;

/**
 * What an article of the act divides into: points and subpoints, parts and subpoints, or (criminal law) parts and
 * points; some acts have no articles at all.
 */
export type Division = (typeof DIVISIONS)[number];

export interface RulingAct {
  readonly division: Division;
  /** Only if found in a source: an address is never guessed. */
  readonly adiletId?: string;
  readonly title: InEveryLanguage;
  readonly short: InEveryLanguage;
  /** What the act is called in references, in Russian and in Kazakh. */
  readonly abbreviations?: readonly string[];
}

/** An act on which a ruling is known; the same id as in lib/rules where both know it. */
export type RulingActId = keyof typeof acts;

export const RULING_ACTS = acts as Readonly<Record<RulingActId, RulingAct>>;

export const RULING_ACT_IDS = keysOf(acts);

/** True for an act of the register; text typed or stored elsewhere may be anything. */
export function isRulingActId(id: string): id is RulingActId {
  return isKeyOf(id, acts);
}
