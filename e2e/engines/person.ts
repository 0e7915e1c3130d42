import {buildSync} from 'esbuild';
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
import {headingsAt} from '../support/check';
import {wordsIn} from '../support/words';
import {HANG_MS, type Window} from './engine';
import type {Awaited, Entry, Seen} from './inPage';
import type * as scripts from './scripts';

type Scripts = typeof scripts;
type Outcome<Name extends keyof Scripts> = Awaited_<ReturnType<Scripts[Name]>>;
type Awaited_<T> = T extends Promise<infer U> ? U : T;

const SCRIPT = buildSync({
  entryPoints: ['e2e/engines/scripts.ts'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'person'
}).outputFiles.map(({text}) => text);

/** The expression that calls one of `scripts.ts`, and promises what it comes to as a text. */
const call = (name: string, args: readonly unknown[]) => `(async () => {
  ${SCRIPT.join('')}
  try {
    return JSON.stringify({value: await person.${name}(...${JSON.stringify(args)})});
  } catch (error) {
    return error.message === 'left' ? undefined : JSON.stringify({error: error.message});
  }
})()`;

/** A person who works the check at one window. */
export interface Person {
  /** Leaves for another page of the site, and waits until it is shown. */
  readonly open: (path: string) => Promise<Seen>;
  /** Waits until a page of the site is shown. */
  readonly comeTo: (path: string) => Promise<Seen>;
  /** Opens the check, with nothing stored. */
  readonly begin: (locale: Locale) => Promise<Seen>;
  /** Waits until the check shows a place, and what is to be ticked there. */
  readonly arrive: (locale: Locale, place: string, checked?: readonly string[]) => Promise<Seen>;
  readonly answer: (locale: Locale, question: QuestionId, given: Answer) => Promise<Seen>;
  /** Goes from the first question to the result, and says what was asked. */
  readonly walk: (locale: Locale, answers: Answers) => Promise<readonly string[]>;
  readonly press: (name: string) => Promise<void>;
  readonly clear: (locale: Locale) => Promise<void>;
  readonly switchTo: (locale: Locale, place: string) => Promise<Seen>;
  /** Runs a script that stays in the page. */
  readonly run: <Name extends keyof Scripts>(
    name: Name,
    ...args: Parameters<Scripts[Name]>
  ) => Promise<Outcome<Name>>;
  /** Runs a script after which the page may be another one. */
  readonly attempt: <Name extends keyof Scripts>(
    name: Name,
    ...args: Parameters<Scripts[Name]>
  ) => Promise<{readonly value: Outcome<Name>} | undefined>;
}

export function personAt(window: Window, origin: string): Person {
  const attempt: Person['attempt'] = async <Name extends keyof Scripts>(
    name: Name,
    ...args: Parameters<Scripts[Name]>
  ) => {
    const said = await window.run(call(name, args));
    if (said === undefined) return undefined;
    const {error, ...outcome} = JSON.parse(said) as {value: Outcome<Name>; error?: string};
    if (error !== undefined) throw new Error(error);
    return outcome;
  };
  const run: Person['run'] = async (name, ...args) => {
    const outcome = await attempt(name, ...args);
    if (outcome === undefined) throw new Error(`The page was left during ${name}`);
    return outcome.value;
  };
  /** Of the page that comes, if this one is left. */
  const arriveAt = async (awaited: Awaited): Promise<Seen> => {
    for (;;) {
      const outcome = await attempt('arrive', awaited, undefined, HANG_MS);
      if (outcome !== undefined) return outcome.value;
    }
  };
  const arrive: Person['arrive'] = (locale, place, checked) =>
    arriveAt({
      path: checkPath(locale),
      places: {[place]: headingsAt(locale, place)},
      ...(checked !== undefined && {checked})
    });
  const comeTo = (path: string) => arriveAt({path});
  const leaveFor = (path: string) => run('leave', origin + path);
  const open = async (path: string) => {
    await leaveFor(path);
    return comeTo(path.replace(/#.*/, ''));
  };
  const press: Person['press'] = async (name) => {
    await attempt('press', {name});
  };
  return {
    run,
    attempt,
    open,
    comeTo,
    arrive,
    press,
    begin: async (locale) => {
      // A page on which the check does not run, so that nothing writes what was stored once more.
      await open('/');
      await run('forget');
      await leaveFor(checkPath(locale));
      return arrive(locale, 'request', []);
    },
    answer: (locale, question, given) => run('answer', anywhereIn(locale), entryOf(question, given), HANG_MS),
    walk: async (locale, answers) => {
      const {notice, ui} = wordsIn(locale);
      const entries = Object.entries(answers).map(([question, given]) => [
        question,
        entryOf(question as QuestionId, given)
      ]);
      const asked = await run(
        'walk',
        anywhereIn(locale),
        Object.fromEntries(entries) as Record<string, Entry>,
        notice.goOn,
        HANG_MS
      );
      await press(ui.seeResult);
      await arrive(locale, 'result');
      return asked;
    },
    clear: async (locale) => {
      const {ui} = wordsIn(locale);
      await press(ui.clear);
      await press(ui.clearYes);
      await arrive(locale, 'request', []);
    },
    switchTo: async (locale, place) => {
      await attempt('press', {selector: `header a[hreflang=${locale}]`});
      return arrive(locale, place);
    }
  };
}

export const checkPath = (locale: Locale) => `/${locale}/check/`;

/** Any place of the check, with the headings that it can have. */
function anywhereIn(locale: Locale): Awaited {
  const questions = Object.keys(wordsIn(locale).questions);
  const places = [...questions, 'notice', 'answers', 'result'];
  return {
    path: checkPath(locale),
    places: Object.fromEntries(places.map((place) => [place, headingsAt(locale, place)]))
  };
}

export function entryOf(question: QuestionId, given: Answer): Entry {
  if (isIsoDate(given)) {
    const {day, month, year} = partsOf(given);
    return {typed: {day: String(day), month: String(month), year: String(year)}};
  }
  // The box beside a date has no value of its own.
  if (given === UNKNOWN && questionOf(question).kind === 'date') return {ticked: ['on']};
  return {ticked: [given].flat()};
}
