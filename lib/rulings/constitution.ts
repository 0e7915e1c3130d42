import type {Citation} from '../rules';
import corresponding from './constitution1995.json' with {type: 'json'};
import type {Ruling} from './ruling';

/** An article of the 1995 Constitution and its counterpart in that of 2026, if we know one. */
export interface Correspondence {
  readonly then: Citation;
  readonly now: readonly Citation[];
}

// Our interpretation: neither Constitution says which articles correspond.
const TABLE: Readonly<Record<string, readonly string[]>> = corresponding;

const PLACE = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/;

/** The 2026 counterpart of `place` in the 1995 Constitution ("13(2)"), by the closest unit in the table. */
export function correspondingTo(place: string): readonly string[] {
  for (let unit = place; unit !== ''; unit = unit.replace(/\(\d+\)$|^\d+$/, '')) {
    const found = TABLE[unit];
    if (found !== undefined) return found;
  }
  return [];
}

/** The articles of the Constitution that a ruling concerns; those of 1995 with their 2026 counterparts. */
export function constitutionOf({constitution}: Ruling): readonly Correspondence[] {
  if (constitution === undefined) return [];
  return constitution.places.map((place) => ({
    then: citationAt(constitution.edition, place),
    now:
      constitution.edition === 'constitution'
        ? []
        : correspondingTo(place).map((now) => citationAt('constitution', now))
  }));
}

/**
 * Rulings under the 1995 Constitution remain in force only as far as they do not contradict that of 2026: art.
 * 96(3).
 */
export function isUnder1995({constitution}: Ruling): boolean {
  return constitution?.edition === 'constitution1995';
}

function citationAt(act: 'constitution' | 'constitution1995', place: string): Citation {
  const [, article = '', paragraph, subparagraph] = PLACE.exec(place) ?? [];
  return {
    act,
    article,
    ...(paragraph !== undefined && {paragraph}),
    ...(subparagraph !== undefined && {subparagraph})
  };
}
