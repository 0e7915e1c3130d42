import type {LookupQuery} from '@/lib/answers';
import {
  formatPlace,
  isRulingActId,
  lookup,
  readIn,
  RULING_ACTS,
  type Lookup,
  type ReferenceProblem,
  type RulingActId
} from '@/lib/rulings';
import type {Locale} from '@/lib/text';

/** The choice "my act is not in this list". */
export const OTHER_ACT = 'other';

/**
 * The state of a lookup: nothing to say yet, an act not in the register, a reference that cannot be read, or the
 * results, with the norm written out.
 */
export type LookupState =
  | {readonly kind: 'nothingYet' | 'placeMissing' | 'actUnknown'}
  | {readonly kind: 'problem'; readonly problem: Exclude<ReferenceProblem, 'empty'>}
  | {readonly kind: 'looked'; readonly act: RulingActId; readonly norm: string; readonly found: Lookup};

export const hasArticles = (act: RulingActId) => RULING_ACTS[act].division !== 'noArticles';

/** Looks up what was chosen and typed; unreadable text never finds anything. */
export function lookUp(query: LookupQuery | undefined, locale: Locale): LookupState {
  if (query === undefined || query.act === '') return {kind: 'nothingYet'};
  const {act, place} = query;
  if (!isRulingActId(act)) return {kind: 'actUnknown'};
  const {short} = RULING_ACTS[act];
  if (!hasArticles(act)) return looked(act, short[locale], undefined);
  const read = readIn(act, place);
  if ('reference' in read) {
    return looked(act, `${formatPlace(locale, act, read.reference)}, ${short[locale]}`, read.reference);
  }
  if (read.problem !== 'empty') return {kind: 'problem', problem: read.problem};
  const found = lookup(act, undefined);
  return found.kind === 'found' ? looked(act, short[locale], undefined) : {kind: 'placeMissing'};
}

/** Whether the register knows a ruling on the norm itself, on a part of it, or on what was reviewed with it. */
export function knowsRulingOn(query: LookupQuery): boolean {
  const state = lookUp(query, 'ru');
  if (state.kind !== 'looked') return false;
  const {exact, inside, readWith} = state.found;
  return exact.length + inside.length + readWith.length > 0;
}

function looked(act: RulingActId, norm: string, reference: Parameters<typeof lookup>[1]): LookupState {
  return {kind: 'looked', act, norm, found: lookup(act, reference)};
}
