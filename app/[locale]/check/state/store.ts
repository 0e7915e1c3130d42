import {EMPTY_DRAFT, writeDraft, type Change, type Draft} from '@/lib/answers';
import type {ReadDraft} from '@/lib/answers/reading';
import {browser, type StoredIn} from './browser';
import {observable} from './observable';
import {loadReading, reading} from './reading';

export interface Saved {
  readonly draft: Draft;
  readonly storedIn: StoredIn;
  /** Something that was stored or opened could not be read. */
  readonly damaged: boolean;
  /** What was stored is still being read: it is not known yet what the draft is. */
  readonly starting: boolean;
  /** How often the whole draft was replaced; screens that show an older one are made anew. */
  readonly edition: number;
  /** How often the page, kept whole, came back with the same draft: what has fields is made anew. */
  readonly returns: number;
}

const NOTHING: Saved = {
  draft: EMPTY_DRAFT,
  storedIn: 'storage',
  damaged: false,
  starting: false,
  edition: 0,
  returns: 0
};

/** Safari allows a hundred writes to the history in ten seconds: a dozen in a row, and then one after the other. */
const BETWEEN_WRITES_MS = 150;
const IN_A_ROW_MS = 12 * BETWEEN_WRITES_MS;

const {subscribe: onSavedChange, notify} = observable();

let saved: Saved | undefined;
/** The text that is stored, as far as this page knows. */
let known: string | undefined;
/** Changes made while the stored draft is still being read. */
let early: Change[] = [];
let writing: ReturnType<typeof setTimeout> | undefined;
/** From when on another write keeps within that. */
let nextWrite = -Infinity;

export {onSavedChange};

/** The draft of this tab; the same object until it changes. */
export function currentSaved(): Saved {
  saved ??= load(0);
  return saved;
}

/** What the server renders with. */
export const nothingSaved = (): Saved => NOTHING;

/** Changes the draft. It is shown at once, and stored a moment later. */
export function change(apply: Change): void {
  replaceDraft(apply, currentSaved().edition);
}

/** Types into the draft: nothing that is shown elsewhere changes, so nobody is told. */
export function changeQuietly(apply: Change): void {
  const before = currentSaved();
  saved = {...before, draft: apply(before.draft)};
  if (before.starting) early.push(apply);
  else scheduleWrite();
}

/** The draft as text; while it is still being read, the text that is being read. */
export function currentText(): string {
  const {draft, starting} = currentSaved();
  return (starting ? browser.storedText() : undefined) ?? writeDraft(draft);
}

/** Puts another draft in the place of this one. */
export function open(apply: Change, damaged = false): void {
  replaceDraft(apply, currentSaved().edition + 1, damaged);
}

/** Forgets everything this page controls, at once. */
export function clear(): void {
  cancelWrite();
  browser.forget();
  known = undefined;
  early = [];
  const {storedIn, edition} = currentSaved();
  saved = {...NOTHING, storedIn, edition: edition + 1};
  notify();
}

function replaceDraft(apply: Change, edition: number, damaged = false): void {
  const before = currentSaved();
  saved = {...before, draft: apply(before.draft), damaged, edition};
  if (before.starting) early.push(apply);
  else scheduleWrite();
  notify();
}

/** A page that was kept whole comes back: another page may have changed what is stored. */
export function restore(): void {
  if (saved === undefined) return;
  if (browser.storedText() === known) saved = {...saved, returns: saved.returns + 1};
  else {
    cancelWrite();
    saved = load(saved.edition + 1);
  }
  notify();
}

/** A history entry visited again holds the draft of that time; this one is newer. */
export function bringAlong(): void {
  if (saved?.storedIn !== 'history') return;
  if (saved.draft === EMPTY_DRAFT) browser.forget();
  else {
    scheduleWrite();
    writeNow();
  }
}

/** Before another history entry is gone to: what waits for this one would be written to that one, or nowhere. */
export function writeBeforeMoving(): void {
  if (saved?.storedIn === 'history') writeNow();
}

function load(edition: number): Saved {
  const carried = browser.takeCarried();
  const stored = browser.storedText();
  // At once: a page that is left before it has read the draft would lose it.
  if (carried !== undefined && stored === undefined) browser.store(carried);
  const storedIn = browser.storageIn();
  const texts = [carried, stored].filter((text) => text !== undefined);
  known = stored;
  if (texts.length === 0) return {...NOTHING, storedIn, edition};
  const schemas = reading();
  if (schemas !== undefined) return {...NOTHING, ...firstReadable(schemas, texts), storedIn, edition};
  readLater(texts);
  return {...NOTHING, storedIn, starting: true, edition};
}

function readLater(texts: readonly string[]): void {
  loadReading().then(
    (schemas) => {
      start(firstReadable(schemas, texts), texts.length > 1 || known === undefined);
    },
    () => {
      // Cut off from the network: nothing is taken for an empty draft, and nothing is written over it.
      window.addEventListener('online', () => readLater(texts), {once: true});
    }
  );
}

/** A carried text that says nothing does not put the stored one aside. */
function firstReadable({readDraft}: NonNullable<ReturnType<typeof reading>>, texts: readonly string[]) {
  const reads = texts.map(readDraft);
  const {draft} = reads.find((read) => read.draft !== EMPTY_DRAFT) ?? {draft: EMPTY_DRAFT};
  return {draft, damaged: reads.some(({damaged}) => damaged)};
}

function start({draft, damaged}: ReadDraft, isNews: boolean): void {
  // Cleared in the meantime.
  if (saved?.starting !== true) return;
  const changed = early.reduce((so, apply) => apply(so), draft);
  const isChanged = early.length > 0;
  early = [];
  saved = {...saved, draft: changed, damaged, starting: false, edition: saved.edition + 1};
  if (isChanged || isNews) scheduleWrite();
  notify();
}

/** Gathers what changes in quick succession, and lets the screen be painted first. */
function scheduleWrite(): void {
  if (writing !== undefined) return;
  // Once a page is being left it can still write to the storage, but no longer to its history entry.
  const isUrgent = saved?.storedIn === 'history' && nextWrite <= performance.now();
  writing = setTimeout(writeNow, BETWEEN_WRITES_MS);
  if (isUrgent) writeNow();
}

function cancelWrite(): void {
  clearTimeout(writing);
  writing = undefined;
}

/** Stores what waits to be stored: before the page is left, it is the last occasion. */
export function writeNow(): void {
  if (writing === undefined || saved === undefined) return;
  cancelWrite();
  nextWrite = Math.max(nextWrite, performance.now() - IN_A_ROW_MS) + BETWEEN_WRITES_MS;
  const text = writeDraft(saved.draft);
  known = text;
  const storedIn = browser.store(text);
  if (storedIn === saved.storedIn) return;
  saved = {...saved, storedIn};
  notify();
}
