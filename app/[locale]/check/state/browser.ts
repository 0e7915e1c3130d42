import {fromFragment, toFragment} from '@/lib/answers';

/** Where a draft is stored: in the tab's storage, or, where that is off or full, in the tab's history entry. */
export type StoredIn = 'storage' | 'history';

const KEY = 'zhuginu.draft';

/** Separates the step from a draft that a change of language carries along where storage is off. */
const CARRIED = '~';

/** The only place that reads and writes the draft in the browser's storage, history and address. */
export const browser = {
  storedText,
  storageIn,
  store,
  forget,
  fragment,
  push,
  replace,
  rewrite,
  isCarrying,
  takeCarried,
  carry
};

/** The stored draft as text. */
function storedText(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? inHistory();
  } catch {
    return inHistory();
  }
}

function storageIn(): StoredIn {
  try {
    const isOlder = sessionStorage.getItem(KEY) === null && inHistory() !== undefined;
    return isOlder ? 'history' : 'storage';
  } catch {
    return 'history';
  }
}

/** Never throws: where neither takes it, the draft lives on in the page itself. */
function store(text: string): StoredIn {
  try {
    sessionStorage.setItem(KEY, text);
    return 'storage';
  } catch {
    // What storage still holds is older and would win over the history entry at the next load.
    removeStored();
    writeHistory(text);
    return 'history';
  }
}

function forget(): void {
  removeStored();
  if (inHistory() !== undefined) writeHistory(undefined);
}

function removeStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage that is off holds nothing.
  }
}

function inHistory(): string | undefined {
  const {[KEY]: text} = kept();
  return typeof text === 'string' ? text : undefined;
}

/** What this entry of the history keeps: our text, and what the framework has there. */
function kept(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' ? {...state} : {};
}

function writeHistory(text: string | undefined): void {
  const {[KEY]: _dropped, ...others} = kept();
  try {
    history.replaceState(text === undefined ? others : {...others, [KEY]: text}, '');
  } catch {
    // Safari refuses after a hundred times in ten seconds, and any browser a text that is too long.
  }
}

/** What the address, or another one, says after "#", without a draft that it carries. */
function fragment({hash}: Pick<URL, 'hash'> = location): string {
  return decoded(hash.slice(1)).split(CARRIED)[0] ?? '';
}

/** A new history entry, to which a draft in the present one moves. */
function push(next: string): void {
  const text = inHistory();
  if (text !== undefined) writeHistory(undefined);
  location.hash = next;
  if (text !== undefined) writeHistory(text);
}

/** Another fragment for the present history entry, as if the person had gone there. */
function replace(next: string): void {
  location.replace(`${location.pathname}#${next}`);
}

/** Lets the address say `next` without anybody being told. */
function rewrite(next: string): void {
  history.replaceState(history.state, '', `#${next}`);
}

function isCarrying(): boolean {
  return location.hash.includes(CARRIED);
}

/** The draft that the address carries, taken out of it. */
function takeCarried(): string | undefined {
  const [place = '', carried] = location.hash.slice(1).split(CARRIED);
  if (carried === undefined) return undefined;
  rewrite(place);
  return fromFragment(carried);
}

/** A fragment that takes the draft along to another page; a page that is left for it no longer holds it. */
function carry(place: string, text: string, isStaying: boolean): string {
  if (!isStaying) writeHistory(undefined);
  return `${place}${CARRIED}${toFragment(text)}`;
}

/** As often as it was encoded on its way; what cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once === text ? text : decoded(once);
  } catch {
    return text;
  }
}
