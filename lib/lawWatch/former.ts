import type {ActId} from '../rules';
import {identify} from './identify';
import type {LawLanguage, PinnedText} from './pins';
import {readText, type GivenFile} from './readText';

/** The text of places as they were pinned, by act, language and place. */
export type Former = ReadonlyMap<string, string>;

export const formerKey = (act: ActId, language: LawLanguage, place: string): string =>
  [act, language, place].join(' ');

/** Reads earlier texts of the acts: of each only the places that say exactly what was pinned. */
export function readFormer(files: readonly GivenFile[], pinned: readonly PinnedText[]): Former {
  const former = new Map<string, string>();
  for (const file of files) {
    const text = readText(file);
    const identity = typeof text === 'string' ? undefined : identify(text, pinned);
    if (typeof text === 'string' || identity === undefined) continue;
    for (const [place, at] of text.places) {
      const isPinned = pinned.some(
        (one) =>
          one.act === identity.act &&
          one.redaction === identity.redaction &&
          one.language === text.language &&
          at !== 'repealed' &&
          one.places[place]?.startsWith(at.hash) === true
      );
      if (isPinned && at !== 'repealed') {
        former.set(formerKey(identity.act, text.language, place), at.passages.join(' '));
      }
    }
  }
  return former;
}
