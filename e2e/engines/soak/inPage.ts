/** What a walk at random does and reads in the page, beyond what `../inPage.ts` does. */

import {enter, press, type Entry} from '../inPage';

/** Everything on the page that the answers decide. */
export interface Report {
  readonly path: string;
  /** What the address says after "#". */
  readonly fragment: string;
  readonly isRunning: boolean;
  readonly heading: string;
  /** The heading in a second language. */
  readonly second: string;
  /** The values that are ticked. */
  readonly checked: readonly string[];
  /** What stands in the fields of a form, by their names. */
  readonly typed: Readonly<Record<string, string>>;
  /** The answers in the list of answers. */
  readonly answers: readonly string[];
  /** The conditions that are shown with their state. */
  readonly findings: readonly string[];
  /** All that can be read of it. */
  readonly text: string;
  readonly isRefused: boolean;
  /** The draft that the browser holds. */
  readonly stored: string | null;
  readonly complaints: readonly string[];
}

interface Marks {
  left?: true;
  complaints?: string[];
  /** How often the person has gone Back or Forward within this page. */
  travelled?: number;
}

const marks = globalThis as Marks;

const KEY = 'zhuginu.draft';

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Waits frame by frame; fails where the page is left, and after the limit for what hangs. */
async function until(isSo: () => boolean, what: string, limit: number): Promise<void> {
  const began = performance.now();
  const left = new Promise<never>((_, reject) => {
    addEventListener('pagehide', () => reject(new Error('left')), {once: true});
  });
  // Nobody may be waiting any more.
  left.catch(() => undefined);
  do {
    await Promise.race([left, frame()]);
    if (performance.now() - began > limit) throw new Error(`Waited for ${what}`);
  } while (!isSo());
}

/** What is shown in the next frame of a page that is whole and stays. */
export async function report(limit: number): Promise<Report> {
  await until(() => document.readyState === 'complete' && marks.left !== true, 'a page', limit);
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  const second = main.querySelector('h1 [data-twin]')?.textContent ?? '';
  for (const twin of main.querySelectorAll('[data-twin]')) twin.remove();
  const texts = (selector: string) =>
    [...main.querySelectorAll(selector)].map(({textContent}) => textContent);
  const typed = [...document.querySelectorAll<HTMLInputElement>('main form input[type=text]')];
  return {
    path: location.pathname,
    fragment: location.hash.slice(1),
    isRunning: document.documentElement.dataset['check'] === 'running',
    heading: main.querySelector('h1')?.textContent ?? '',
    second,
    checked: [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(({value}) => value),
    typed: Object.fromEntries(typed.map(({name, value}) => [name, value])),
    answers: texts('[data-answer]'),
    findings: [...main.querySelectorAll('h3 > [data-status]')].map(
      (status) => status.parentElement?.textContent ?? ''
    ),
    text: main.textContent,
    isRefused: main.querySelector('form [role=group][tabindex]') !== null,
    stored: storedDraft(),
    complaints: marks.complaints ?? []
  };
}

function storedDraft(): string | null {
  const inHistory = (history.state as Record<string, string> | null)?.[KEY] ?? null;
  try {
    return sessionStorage.getItem(KEY) ?? inHistory;
  } catch {
    return inHistory;
  }
}

/** Back or Forward; over once the page is left, or shows another of its entries. */
export async function go(steps: number, limit: number): Promise<void> {
  const before = marks.travelled;
  requestAnimationFrame(() => history.go(steps));
  await until(() => marks.travelled !== before, 'another entry', limit);
}

export function goTo(fragment: string): void {
  location.hash = fragment;
}

/** Presses what is there only after something else has opened. */
export async function pressOnce(selector: string, name: string, limit: number): Promise<void> {
  const isThere = () =>
    [...document.querySelectorAll(selector)].some(({textContent}) => textContent.trim() === name);
  if (!isThere()) await until(isThere, name, limit);
  press({name, selector});
}

/** Fills in one part of a form after the other, each once its fields are there, and sends it. */
export async function fillIn(parts: readonly Entry[], limit: number): Promise<void> {
  for (const part of parts) {
    const {ticked = [], typed = {}} = part;
    const areThere = () => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('main form input')];
      return (
        ticked.every((value) => fields.some((field) => field.value === value)) &&
        Object.keys(typed).every((name) => fields.some((field) => field.name === name))
      );
    };
    if (!areThere()) await until(areThere, JSON.stringify(part), limit);
    enter(part);
  }
  press({selector: 'button[type=submit]'});
}

/** Writes a day into the fields under a legend, and sends them. */
export function writeDay(legend: string, day: Readonly<Record<string, string>>): void {
  const found = [...document.querySelectorAll('legend')].find(({textContent}) =>
    textContent.startsWith(legend)
  );
  const form = found?.closest('form');
  if (form === null || form === undefined) throw new Error(`Nothing asks for ${legend}`);
  enter({typed: day}, form);
  form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
}

export function chooseSecond(locale: string): void {
  const select = document.querySelector<HTMLSelectElement>('#second-language');
  if (select === null) throw new Error('No second language to choose');
  select.value = locale;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Stores any text in the place of the draft. */
export function spoil(text: string): void {
  sessionStorage.setItem(KEY, text);
}
