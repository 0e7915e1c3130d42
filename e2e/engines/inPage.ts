/**
 * What a person does and sees, as scripts of the page: a whole step, or a whole walk, in one call of the driver. Made
 * into one text by `person.ts`, and run as it is in every engine.
 */

/** What a person can tell of the page that is shown. */
export interface Seen {
  readonly path: string;
  readonly place: string;
  readonly heading: string;
  /** The values that are ticked. */
  readonly checked: readonly string[];
  readonly isTooWide: boolean;
  /** It carries a mark that was left on it: it has not been loaded anew. */
  readonly isMarked: boolean;
  /** What went wrong in it since it was loaded. */
  readonly complaints: readonly string[];
}

/** Where the person is to be: a path, and the headings of each place there; without places any page at the path. */
export interface Awaited {
  readonly path: string;
  readonly places?: Readonly<Record<string, readonly string[]>>;
  /** What is to be ticked. */
  readonly checked?: readonly string[];
}

/** An answer as fields take it: what is ticked, or what is typed by the names of the fields. */
export interface Entry {
  readonly ticked?: readonly string[];
  readonly typed?: Readonly<Record<string, string>>;
}

interface Marks {
  marked?: true;
  left?: true;
  complaints?: string[];
  saved?: Promise<string>;
}

const marks = globalThis as Marks;

function look(): Seen {
  const {scrollWidth, clientWidth} = document.documentElement;
  return {
    path: location.pathname,
    place: location.hash.slice(1) || 'request',
    heading: document.querySelector('h1')?.textContent ?? '',
    checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({value}) => value),
    isTooWide: scrollWidth > clientWidth,
    isMarked: marks.marked === true,
    complaints: marks.complaints ?? []
  };
}

/** Waits for what is awaited, frame by frame; fails where the page is left, and after the limit for what hangs. */
export async function arrive(awaited: Awaited, from: string | undefined, limit: number): Promise<Seen> {
  const began = performance.now();
  const left = new Promise<never>((_, reject) => {
    addEventListener('pagehide', () => reject(new Error('left')), {once: true});
  });
  // Nobody may be waiting any more.
  left.catch(() => undefined);
  for (;;) {
    if (document.readyState !== 'loading' && marks.left !== true) {
      const seen = look();
      if (isAwaited(seen, awaited) && seen.place !== from) return seen;
      if (performance.now() - began > limit)
        throw new Error(`Waited for ${JSON.stringify(awaited)}, saw ${JSON.stringify(seen)}`);
    }
    await Promise.race([left, new Promise((next) => requestAnimationFrame(next))]);
  }
}

function isAwaited(seen: Seen, {path, places, checked}: Awaited): boolean {
  if (seen.path !== path) return false;
  if (checked !== undefined && checked.join() !== seen.checked.join()) return false;
  if (places === undefined) return true;
  const isRunning = document.documentElement.dataset['check'] === 'running';
  return isRunning && places[seen.place]?.includes(seen.heading) === true;
}

/** Leaves for another address; whatever waits in this page from now on waits for the next. */
export function leave(address: string): void {
  marks.left = true;
  // Where it comes back whole.
  addEventListener('pageshow', () => delete marks.left, {once: true});
  requestAnimationFrame(() => location.assign(address));
}

export function reload(): void {
  marks.left = true;
  requestAnimationFrame(() => location.reload());
}

/** Back and Forward, also over entries that no hand has touched, which WebKit's own button skips. */
export function travel(steps: number): void {
  requestAnimationFrame(() => history.go(steps));
}

export function mark(): void {
  marks.marked = true;
}

/** Presses the link or button of this name, or the first that a selector finds. */
export function press({name, selector = 'a, button'}: {name?: string; selector?: string}): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => name === undefined || one.textContent.trim() === name
  );
  if (found === undefined) throw new Error(`Nothing is called ${name ?? selector}`);
  found.click();
}

/** Ticks and types as a hand would: the framework hears of it by events alone. */
export function enter({ticked, typed = {}}: Entry, form: ParentNode = document): void {
  if (ticked !== undefined)
    for (const field of form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'))
      if (field.checked !== ticked.includes(field.value) && (field.type === 'checkbox' || !field.checked))
        field.click();
  for (const [name, text] of Object.entries(typed)) {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field === null) throw new Error(`No field ${name}`);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

/** What the filter of the list of rulings is asked, and what it says of the list. */
export const filtered = () => ({
  article: document.querySelector<HTMLInputElement>('#filter-article')?.value,
  said: document.querySelector('#filter-said')?.textContent
});

/** Answers the question that is shown, and says where Continue led. */
export async function answer(awaited: Awaited, entry: Entry, limit: number): Promise<Seen> {
  const {place} = await arrive(awaited, undefined, limit);
  enter(entry);
  press({selector: 'button[type=submit]'});
  return arrive(awaited, place, limit);
}

/** Answers what is asked, whatever it is, up to the list of answers; says what was asked. */
export async function walk(
  awaited: Awaited,
  entries: Readonly<Record<string, Entry>>,
  goOn: string,
  limit: number
): Promise<readonly string[]> {
  const asked: string[] = [];
  let {place} = await arrive(awaited, undefined, limit);
  while (place !== 'answers') {
    if (place === 'notice') press({name: goOn});
    else {
      const entry = entries[place];
      if (entry === undefined) throw new Error(`The case does not answer ${place}`);
      asked.push(place);
      enter(entry);
      press({selector: 'button[type=submit]'});
    }
    ({place} = await arrive(awaited, place, limit));
  }
  return asked;
}

/** The text of the file that a button saves. */
export async function save(name: string): Promise<string> {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    marks.saved = blob.text();
    return make(blob);
  };
  // A link's own, for the time being: the file need not lie about on this machine.
  HTMLAnchorElement.prototype.click = () => undefined;
  press({name});
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  URL.createObjectURL = make;
  if (marks.saved === undefined) throw new Error(`${name} saves nothing`);
  return marks.saved;
}

/** Chooses a file, as the picker would hand it over. */
export function choose(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No place for a file');
  const given = new DataTransfer();
  // As a messenger renames it.
  given.items.add(new File([text], 'zhuginu.json.txt'));
  input.files = given.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The link that a button makes. */
export async function link(name: string): Promise<string> {
  press({name});
  for (;;) {
    const value = document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '';
    if (value !== '') return value;
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** Everything that the browser holds of the answers, as one text. */
export function held(): string {
  let stored = '';
  try {
    stored = JSON.stringify([sessionStorage, localStorage].map((storage) => Object.entries(storage)));
  } catch {
    // Storage that is off holds nothing.
  }
  return `${stored} ${JSON.stringify(history.state)} ${location.hash}`;
}

export function forget(): void {
  sessionStorage.clear();
}

/** Waits until the workers of these addresses have brought what comes first. */
export async function kept(scopes: readonly string[]): Promise<void> {
  const isActive = (scope: string) => (registration: ServiceWorkerRegistration) =>
    new URL(registration.scope).pathname === scope && registration.active?.state === 'activated';
  for (;;) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    if (scopes.every((scope) => registrations.some(isActive(scope)))) return;
    await new Promise((next) => requestAnimationFrame(next));
  }
}
