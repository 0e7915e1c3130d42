import {EMPTY_DRAFT, readDraft, writeDraft, type Draft} from './draft';

const KEY = 'zhuginu.draft';

/** How the draft is kept: in the tab's storage, or, where that is off or full, in the tab's history entry. */
export type Keeping = 'storage' | 'history';

export interface Kept {
  readonly draft: Draft;
  readonly keeping: Keeping;
  /** Something stored earlier could not be read. */
  readonly damaged: boolean;
}

const NOTHING: Kept = {draft: EMPTY_DRAFT, keeping: 'storage', damaged: false};

let kept: Kept | undefined;
const listeners = new Set<() => void>();

/** The draft of this tab; always the same object until it changes. */
export function keptDraft(): Kept {
  kept ??= load();
  return kept;
}

/** What the server renders with. */
export function noDraft(): Kept {
  return NOTHING;
}

export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  // A history entry visited again holds the draft of that time; this one is newer.
  const refresh = () => {
    if (kept === undefined) return;
    if (kept.draft === EMPTY_DRAFT) forgetStored();
    else save(kept.draft);
  };
  window.addEventListener('popstate', refresh);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', refresh);
  };
}

/** Keeps a new draft and tells every reader. */
export function keepDraft(draft: Draft): void {
  kept = {draft, keeping: save(draft), damaged: false};
  listeners.forEach((listener) => {
    listener();
  });
}

/** Forgets everything this page controls. */
export function forgetDraft(): void {
  forgetStored();
  kept = NOTHING;
  listeners.forEach((listener) => {
    listener();
  });
}

function load(): Kept {
  const {text, keeping} = stored();
  if (text === undefined) return {...NOTHING, keeping};
  const {draft, damaged} = readDraft(text);
  return {draft, keeping, damaged};
}

function stored(): {text: string | undefined; keeping: Keeping} {
  try {
    const text = sessionStorage.getItem(KEY) ?? undefined;
    if (text !== undefined) return {text, keeping: 'storage'};
    const older = inHistory();
    return {text: older, keeping: older === undefined ? 'storage' : 'history'};
  } catch {
    return {text: inHistory(), keeping: 'history'};
  }
}

function save(draft: Draft): Keeping {
  const text = writeDraft(draft);
  try {
    sessionStorage.setItem(KEY, text);
    return 'storage';
  } catch {
    // What it still holds is older and would win over the history entry at the next load.
    removeStored();
    replaceState(text);
    return 'history';
  }
}

function forgetStored(): void {
  removeStored();
  if (inHistory() !== undefined) replaceState(undefined);
}

function removeStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage that is off holds nothing.
  }
}

function inHistory(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined;
  const text: unknown = state[KEY];
  return typeof text === 'string' ? text : undefined;
}

function replaceState(text: string | undefined): void {
  const {[KEY]: _dropped, ...state} = (history.state ?? {}) as Record<string, unknown>;
  history.replaceState(text === undefined ? state : {...state, [KEY]: text}, '');
}
