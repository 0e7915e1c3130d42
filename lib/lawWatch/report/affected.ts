import type {CheckedCitation, CheckedText, LawCheck} from '../check';
import {redactionsOf} from '../pins';
import {usesOf, type Use} from '../uses';
import {idsUnder, type WordsById} from './wordsById';

/** A citation, and the parts of the product that depend on it. */
export interface Affected extends CheckedCitation {
  readonly uses: readonly Use[];
  readonly words: readonly string[];
}

const TOUCHED = new Set(['moved', 'changed', 'gone']);

export const isTouched = ({fate}: CheckedCitation): boolean => TOUCHED.has(fate.state);

/** Must be checked against the rules: its text changed, or nothing was pinned. */
const isToRead = (one: CheckedCitation): boolean => isTouched(one) || one.fate.state === 'notPinned';

/** The citations to check against the rules, with what depends on them. */
export function affectedBy({act, redaction, citations}: CheckedText, words: WordsById): readonly Affected[] {
  const [newest] = redactionsOf(act);
  const known = redactionsOf(act).find(({inForce}) => inForce.from === redaction) ?? newest;
  if (known === undefined) return [];
  return citations.filter(isToRead).map((one) => {
    const uses = usesOf(one.citation, known);
    return {
      ...one,
      uses,
      words: idsUnder(
        words,
        uses.flatMap((use) => use.words)
      )
    };
  });
}

/** `changed`: a citation was moved, changed or is gone; `unfinished`: not everything could be compared. */
export function outcomeOf({texts, problems}: LawCheck): 'same' | 'changed' | 'unfinished' {
  const citations = texts.flatMap((text) => text.citations);
  if (citations.some(isTouched)) return 'changed';
  const isCompared = texts.every(({redaction}) => redaction !== undefined);
  const isWhole = citations.every(({fate}) => fate.state === 'same');
  return problems.length === 0 && isCompared && isWhole && texts.length > 0 ? 'same' : 'unfinished';
}
