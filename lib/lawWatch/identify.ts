import type {ActId, IsoDate} from '../rules';
import type {PinnedText} from './pins';
import type {GivenText} from './readText';

/** Which act and redaction a text belongs to, and how much of what was pinned it contains. */
export interface Identity {
  readonly act: ActId;
  /** The closest redaction; undefined if nothing was pinned in this language. */
  readonly redaction?: IsoDate;
  /** How many pinned places of its articles are unchanged, and how many there are. */
  readonly same: number;
  readonly of: number;
}

/** A smaller share is coincidence: a sentence that two acts share. */
const ENOUGH = 0.2;

/** Identifies the act by its text; if none of that was pinned, by its title or the name of the file. */
export function identify(text: GivenText, pinned: readonly PinnedText[]): Identity | undefined {
  const candidates = likenesses(text, pinned);
  const [nearest] = candidates;
  if (nearest !== undefined && nearest.same > 0 && nearest.same >= ENOUGH * nearest.of) return nearest;
  const act = text.titled ?? text.named.act;
  if (act === undefined) return undefined;
  return candidates.find((one) => one.act === act) ?? {act, same: 0, of: 0};
}

/** Every pinned redaction in its language, the most similar first; the newer first among equals. */
function likenesses({language, places}: GivenText, pinned: readonly PinnedText[]): readonly Identity[] {
  const said = new Set([...places.values()].map((text) => (text === 'repealed' ? '' : text.hash)));
  const found = new Map<string, Identity & {redaction: IsoDate}>();
  for (const text of pinned) {
    if (text.language !== language) continue;
    const key = `${text.act} ${text.redaction}`;
    const before = found.get(key) ?? {act: text.act, redaction: text.redaction, same: 0, of: 0};
    const here = Object.entries(text.places).filter(([place]) => places.has(articleOf(place)));
    const same = here.filter(([, hashes]) => said.has(hashes.split(' ')[0] ?? ''));
    found.set(key, {...before, same: before.same + same.length, of: before.of + here.length});
  }
  return [...found.values()].sort(
    (a, b) => b.same - a.same || a.of - b.of || b.redaction.localeCompare(a.redaction)
  );
}

export const articleOf = (place: string): string => place.split('(')[0] ?? place;
