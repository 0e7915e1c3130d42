import {
  isIsoDate,
  partsOf,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type QuestionId
} from '@/lib/rules';
import type {Locale} from '@/lib/text';
import {wordsIn} from '../support/words';
import type {Window} from './engine';

/** What a person can tell of the check as it is shown. */
export interface Seen {
  readonly path: string;
  readonly place: string;
  readonly heading: string;
  readonly isRunning: boolean;
  readonly checked: readonly string[];
  readonly isTooWide: boolean;
  /** A mark left earlier: only the very same page still has it. */
  readonly isMarked: boolean;
}

export const look = (window: Window): Promise<Seen> =>
  window.run(async () => {
    await new Promise((shown) => requestAnimationFrame(shown));
    const {scrollWidth, clientWidth, dataset} = document.documentElement;
    return {
      path: location.pathname,
      place: location.hash.slice(1) || 'request',
      heading: document.querySelector('h1')?.textContent ?? '',
      isRunning: dataset['check'] === 'running',
      checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({value}) => value),
      isTooWide: scrollWidth > clientWidth,
      isMarked: 'marked' in window
    };
  });

/** Looks until it is so; what goes wrong while one page gives way to another is looked at again. */
export async function until(window: Window, isSo: (seen: Seen) => boolean): Promise<Seen> {
  for (;;) {
    const seen = await look(window).catch((error: unknown) => {
      if (String(error).includes('has gone')) throw error;
      return undefined;
    });
    if (seen !== undefined && isSo(seen)) return seen;
  }
}

/** The check in this language shows this place. */
export const expectPlace = (window: Window, locale: Locale, place: string): Promise<Seen> =>
  until(
    window,
    (seen) =>
      seen.isRunning &&
      seen.path === `/${locale}/check/` &&
      seen.place === place &&
      isHeadingOf(locale, place, seen.heading)
  );

function isHeadingOf(locale: Locale, place: string, heading: string): boolean {
  const words = wordsIn(locale);
  if (place === 'result') return Object.values(words.verdicts).some(({label}) => label === heading);
  if (place === 'answers') return heading === words.answersPage.title;
  if (place === 'notice') return heading === words.notice.title;
  return heading === words.questions[place.replace('answers/', '') as QuestionId].title;
}

/** Presses the link or button of this name, or the one that a selector finds. */
export const press = (window: Window, target: {readonly name?: string; readonly selector?: string}) =>
  window.run(({name, selector = 'a, button'}) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) => name === undefined || one.textContent.trim() === name
    );
    if (found === undefined) throw new Error(`Nothing is called ${name ?? selector}`);
    found.click();
  }, target);

/** Fills in an answer without Continue. */
export async function fillIn(window: Window, question: QuestionId, given: Answer): Promise<void> {
  if (isIsoDate(given)) {
    const {day, month, year} = partsOf(given);
    await write(window, {day: String(day), month: String(month), year: String(year)});
  } else if (given === UNKNOWN && questionOf(question).kind === 'date') {
    await mark(window, ['on']);
  } else await mark(window, [given].flat());
}

const mark = (window: Window, values: readonly string[]) =>
  window.run((wanted) => {
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input[type=radio], input[type=checkbox]'
    ))
      if (wanted.includes(field.value) !== field.checked && (field.type === 'checkbox' || !field.checked))
        field.click();
  }, values);

/** As keys would: the framework hears of what is typed by the event alone. */
const write = (window: Window, texts: Readonly<Record<string, string>>) =>
  window.run((wanted) => {
    for (const [name, text] of Object.entries(wanted)) {
      const field = document.querySelector<HTMLInputElement>(`input[name=${name}]`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field?.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }, texts);

/** Answers the question that is shown, and says what Continue led to. */
export async function answer(window: Window, locale: Locale, place: string, given: Answer): Promise<Seen> {
  await fillIn(window, place.replace('answers/', '') as QuestionId, given);
  await press(window, {selector: 'button[type=submit]'});
  const {place: next} = await until(window, (seen) => seen.place !== place);
  return expectPlace(window, locale, next);
}

/** Walks from the first question to the result, and says what was asked. */
export async function walk(window: Window, locale: Locale, answers: Answers): Promise<readonly string[]> {
  const words = wordsIn(locale);
  const asked: string[] = [];
  let {place} = await expectPlace(window, locale, 'request');
  while (place !== 'answers') {
    if (place === 'notice') {
      await press(window, {name: words.notice.goOn});
      const gone = await until(window, (seen) => seen.place !== 'notice');
      place = (await expectPlace(window, locale, gone.place)).place;
    } else {
      const given = answers[place as QuestionId];
      if (given === undefined) throw new Error(`The case does not answer ${place}`);
      asked.push(place);
      ({place} = await answer(window, locale, place, given));
    }
  }
  await press(window, {name: words.ui.seeResult});
  await expectPlace(window, locale, 'result');
  return asked;
}

export async function clear(window: Window, locale: Locale): Promise<void> {
  const {ui} = wordsIn(locale);
  await press(window, {name: ui.clear});
  await press(window, {name: ui.clearYes});
  await expectPlace(window, locale, 'request');
}

export const switchTo = async (window: Window, locale: Locale, place: string): Promise<Seen> => {
  await press(window, {selector: `header a[hreflang=${locale}]`});
  return expectPlace(window, locale, place);
};

/** Back and Forward; WebKit's own buttons would skip what no hand has touched. */
export const travel = (window: Window, by: number) =>
  window.run((steps) => {
    history.go(steps);
  }, by);
