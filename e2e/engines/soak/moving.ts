import {EMPTY_DRAFT} from '@/lib/answers';
import {LOCALES} from '@/lib/text';
import {checkPath} from '../person';
import {pick} from './random';
import {placeAt} from './shown';
import {LIMIT_MS, type Walk} from './walk';

/** The person is now at another place, or at the same one in a page made anew. */
export function arrived(walk: Walk, fragment: string): void {
  const place = placeAt(walk.draft, fragment);
  if (place !== walk.place) walk.isRefused = false;
  walk.place = place;
}

/** By a link or a button, which writes an entry of the history. */
export function moved(walk: Walk, fragment: string): void {
  if (fragment !== walk.place) {
    walk.behind += 1;
    walk.ahead = 0;
  }
  arrived(walk, fragment);
}

/** The page was loaded anew; a draft that no storage holds is in the present entry only. */
export function loaded(walk: Walk, isReload = false): void {
  walk.isRefused = false;
  if (walk.site === 'stored' && isReload) return;
  if (walk.site === 'storageOff') walk.second = undefined;
  if (isReload) return;
  walk.behind = walk.site === 'stored' ? walk.behind + 1 : 0;
  walk.ahead = 0;
}

export async function follow(walk: Walk, fragment: string): Promise<void> {
  walk.steps.push(`follow ${fragment}`);
  await walk.person.run('press', {selector: `main a[href="#${fragment}"]`});
  moved(walk, fragment);
}

export async function goTo(walk: Walk, fragment: string): Promise<void> {
  walk.steps.push(`go to ${fragment}`);
  await walk.person.run('goTo', fragment);
  moved(walk, fragment);
}

export function back(walk: Walk): Promise<void> {
  return travel(walk, -1);
}

export function forward(walk: Walk): Promise<void> {
  return travel(walk, 1);
}

async function travel(walk: Walk, steps: -1 | 1): Promise<void> {
  const [from, to] = steps === -1 ? (['behind', 'ahead'] as const) : (['ahead', 'behind'] as const);
  if (walk[from] === 0) return reload(walk);
  walk.steps.push(steps === -1 ? 'Back' : 'Forward');
  await walk.person.attempt('go', steps, LIMIT_MS);
  walk[from] -= 1;
  walk[to] += 1;
  walk.refusedAt = walk.isRefused ? `${walk.locale} ${walk.place ?? ''}` : undefined;
  walk.place = undefined;
  walk.isRefused = false;
  walk.second = undefined;
}

export async function reload(walk: Walk): Promise<void> {
  walk.steps.push('reload');
  await walk.person.run('reload');
  loaded(walk, true);
}

export async function changeLanguage(walk: Walk): Promise<void> {
  const locale = pick(
    walk.random,
    LOCALES.filter((one) => one !== walk.locale)
  );
  walk.steps.push(`language ${locale}`);
  await walk.person.attempt('press', {selector: `header a[hreflang=${locale}]`});
  if (walk.second === locale) walk.second = walk.locale;
  walk.locale = locale;
  loaded(walk);
}

export async function readInTwo(walk: Walk): Promise<void> {
  const second = pick(walk.random, [undefined, ...LOCALES.filter((one) => one !== walk.locale)]);
  walk.steps.push(`second language ${second ?? 'none'}`);
  await walk.person.run('chooseSecond', second ?? '');
  walk.second = second;
}

/** To the check once more in the same tab, after a page on which it does not run. */
export async function comeAnew(walk: Walk, prepare?: () => Promise<void>): Promise<void> {
  await walk.person.open('/');
  await prepare?.();
  walk.steps.push('come anew');
  // Where no storage holds it, it stays with the entry that was left.
  if (walk.site === 'storageOff') walk.draft = EMPTY_DRAFT;
  await walk.person.run('leave', walk.server.origin + checkPath(walk.locale));
  loaded(walk);
  // Back leads to the other page.
  walk.behind = 0;
  arrived(walk, '');
}

/** To another page of the site, and Back: some browsers have kept the check as it was. */
export async function goAway(walk: Walk): Promise<void> {
  walk.steps.push('away and Back');
  await walk.person.open(`/${walk.locale}/privacy/`);
  await walk.person.attempt('go', -1, LIMIT_MS);
  walk.ahead = 0;
  walk.isRefused = false;
  walk.second = undefined;
}
