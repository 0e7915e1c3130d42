import type {ActId, Citation, Redaction} from '../rules';
import {citedIn} from './cited';
import {LAW_LANGUAGES, pinnedTextOf, PINNED, type LawLanguage, type PinnedText} from './pins';
import {reasonOf, type Reason} from './unpinned';

export {isStale} from './pins';

/** The text in one language that citations were last compared with, or why there is none. */
export type ComparedIn = {readonly language: LawLanguage} & (
  {readonly text: PinnedText} | {readonly reason: Reason}
);

/** Citations that were compared with the same texts. */
export interface Comparison {
  readonly citations: readonly Citation[];
  readonly comparedIn: readonly ComparedIn[];
}

/** Every citation of a redaction, grouped by the texts that it was compared with. */
export function comparisonsOf(
  act: ActId,
  redaction: Redaction,
  pinned: readonly PinnedText[] = PINNED
): readonly Comparison[] {
  const groups = new Map<string, {citations: Citation[]; comparedIn: readonly ComparedIn[]}>();
  for (const citation of citedIn(act, redaction)) {
    const comparedIn = LAW_LANGUAGES.map((language): ComparedIn => {
      const text = pinnedTextOf(citation, redaction, language, pinned);
      if (text !== undefined) return {language, text};
      return {language, reason: reasonOf(citation, language, redaction) ?? 'notKept'};
    });
    const key = comparedIn.map((one) => ('text' in one ? one.text.textOf : one.reason)).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, {citations: [citation], comparedIn});
    else group.citations.push(citation);
  }
  return [...groups.values()];
}
