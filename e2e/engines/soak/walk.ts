import {expect} from 'vitest';
import {EMPTY_DRAFT, type Draft} from '@/lib/answers';
import {readDraft} from '@/lib/answers/reading';
import {LOCALES, type Locale} from '@/lib/text';
import type {OwnServer} from '../../support/ownServer';
import {HANG_MS} from '../engine';
import {checkPath, type Person} from '../person';
import type {Report} from './inPage';
import type {Random} from './random';
import {placeAt, shownAt} from './shown';

export type Site = 'stored' | 'storageOff';

/** A person who does anything, in any order, and what the check must know of it. */
export interface Walk {
  readonly person: Person;
  readonly server: OwnServer;
  readonly site: Site;
  random: Random;
  /** What was done, for the report of a walk that fails. */
  steps: string[];
  draft: Draft;
  locale: Locale;
  /** Where the person must be; undefined where only the page can tell. */
  place: string | undefined;
  /** Read beside the first. */
  second: Locale | undefined;
  /** What was sent last was refused, and the page still says why. */
  isRefused: boolean;
  /** Where it was refused, in which language: an entry of the history that shows the same still says why. */
  refusedAt: string | undefined;
  /** Entries of the history that the person can go back over, and forward. */
  behind: number;
  ahead: number;
  /** A saved check. */
  file: string | undefined;
}

/** The check, with nothing stored. */
export async function beginWalk(person: Person, server: OwnServer, site: Site): Promise<Walk> {
  const [locale] = LOCALES;
  await person.begin(locale);
  return {
    person,
    server,
    site,
    random: Math.random,
    steps: [],
    draft: EMPTY_DRAFT,
    locale,
    place: 'request',
    second: undefined,
    isRefused: false,
    refusedAt: undefined,
    behind: 0,
    ahead: 0,
    file: undefined
  };
}

/** Waits until the page shows what it must; only a hang, or a fault, takes longer than a moment. */
export async function settle(walk: Walk): Promise<void> {
  const began = performance.now();
  let wrong: readonly string[] = [];
  do {
    const outcome = await walk.person.attempt('report', LIMIT_MS);
    if (outcome === undefined) continue;
    wrong = wrongIn(outcome.value, walk);
    if (wrong.length === 0) return;
  } while (performance.now() - began < LIMIT_MS);
  expect(wrong, walk.steps.join('\n')).toEqual([]);
}

/** Short where a fault is looked for. */
export const LIMIT_MS = Number(process.env['SOAK_LIMIT_MS'] ?? HANG_MS);

/** What the page shows and must not, or does not show and must. */
function wrongIn(report: Report, walk: Walk): readonly string[] {
  walk.locale = walk.place === undefined ? localeOf(report.path) : walk.locale;
  const {draft, locale, second} = walk;
  const place = walk.place ?? placeAt(draft, report.fragment);
  const isRefused = walk.isRefused || (walk.place === undefined && walk.refusedAt === `${locale} ${place}`);
  const shown = shownAt(place, draft, locale);
  const wrong: string[] = [];
  const same = (what: string, is: unknown, must: unknown) => {
    const [said, wanted] = [JSON.stringify(is), JSON.stringify(must)];
    if (said !== wanted) wrong.push(`${what}: ${said}, not ${wanted}`);
  };
  same('path', report.path, checkPath(locale));
  same('place', decodeURIComponent(report.fragment), place);
  same('running', report.isRunning, true);
  if (!shown.headings.includes(report.heading))
    wrong.push(`heading: ${report.heading}, not ${shown.headings.join(' or ')}`);
  if (shown.answers !== undefined) same('answers', report.answers, shown.answers);
  if (shown.findings !== undefined) same('findings', report.findings.toSorted(), shown.findings.toSorted());
  // What was refused of a letter stands in the fields, and nowhere else.
  const isOnlyThere = isRefused && place.startsWith('letter');
  if (shown.checked !== undefined && !isOnlyThere)
    same('ticked', report.checked.toSorted(), shown.checked.toSorted());
  for (const [name, value] of Object.entries(shown.typed ?? {}))
    // Days of a letter are asked for only where they matter.
    if ((!name.includes('.') || name in report.typed) && !isOnlyThere) same(name, report.typed[name], value);
  for (const text of shown.texts ?? []) if (!report.text.includes(text)) wrong.push(`not there: ${text}`);
  for (const text of shown.absent ?? []) if (report.text.includes(text)) wrong.push(`there: ${text}`);
  same('refused', report.isRefused, isRefused);
  same('complaints', report.complaints, []);
  if (second !== undefined && second !== locale) {
    const heading = shownAt(place, draft, second).headings;
    if (!heading.includes(report.second) && !heading.includes(report.heading))
      wrong.push(`second heading: ${report.second}, not ${heading.join(' or ')}`);
  }
  if (wrong.length === 0) Object.assign(walk, {place, isRefused, refusedAt: undefined});
  return wrong;
}

const localeOf = (path: string): Locale => LOCALES.find((one) => path === checkPath(one)) ?? LOCALES[0];

/** Waits until the browser holds what was entered, and nothing else. */
export async function settleStored({person, draft, steps}: Walk): Promise<void> {
  const began = performance.now();
  const of = ({answers, letter, starts}: Draft) =>
    JSON.stringify([Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)), letter, starts]);
  let held: string;
  do {
    const {stored} = await person.run('report', LIMIT_MS);
    held = of(readDraft(stored ?? '{"version":1}').draft);
    if (held === of(draft)) return;
  } while (performance.now() - began < LIMIT_MS);
  expect(held, steps.join('\n')).toBe(of(draft));
}
