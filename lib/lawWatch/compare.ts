import {articleOf} from './identify';
import type {Places, PlaceText} from './reading';

/**
 * What happened to a provision: `moved` says the same under another number; `changed` says something else; `gone`
 * was repealed, removed, or its number was reused; `absent`: its article is not in the text at all.
 */
export type Fate =
  | {readonly state: 'same'}
  | {readonly state: 'moved'; readonly to: string; readonly frameChanged: boolean}
  | {readonly state: 'changed'; readonly what: 'words' | 'frame'}
  | {readonly state: 'gone'; readonly how: 'repealed' | 'leftOut' | 'replaced'}
  | {readonly state: 'absent'};

/** Hashes by place, as they were pinned. */
export type Hashes = Readonly<Record<string, string>>;

/** What happened to a pinned provision in the given text. */
export function fateOf(place: string, before: Hashes, now: Places): Fate {
  const hash = hashOf(before, place);
  const here = now.get(place);
  if (here !== undefined && here !== 'repealed' && here.hash === hash) {
    return isFrameSame(place, place, before, now) ? {state: 'same'} : {state: 'changed', what: 'frame'};
  }
  const to = elsewhere(place, hash, before, now);
  if (to !== undefined) {
    return {state: 'moved', to, frameChanged: !isFrameSame(place, to, before, now)};
  }
  if (here === 'repealed' || isRepealedAbove(place, now)) return {state: 'gone', how: 'repealed'};
  if (here === undefined) return leftOut(place, now);
  return isMovedHere(place, here, before)
    ? {state: 'gone', how: 'replaced'}
    : {state: 'changed', what: 'words'};
}

const hashOf = (hashes: Hashes, place: string) => hashes[place]?.split(' ')[0];
const frameOf = (hashes: Hashes, place: string | undefined) =>
  place === undefined ? undefined : hashes[place]?.split(' ')[1];

/** The parent of a place: "45(2)" for "45(2)(1)", "9" for "9()(16)". */
function above(place: string): string | undefined {
  const parts = place.split('(');
  if (parts.length === 1) return undefined;
  return parts.slice(0, -1).join('(').replace(/\(\)$/, '');
}

/** Whether the introductory text of a place, and of its parents, is the same. */
function isFrameSame(place: string, at: string, before: Hashes, now: Places): boolean {
  const [old, current] = [above(place), above(at)];
  if (old === undefined || current === undefined) return true;
  const text = now.get(current);
  const frame = text === undefined || text === 'repealed' ? undefined : text.frame;
  return frame === frameOf(before, old) && isFrameSame(old, current, before, now);
}

/** Another place that says it now and did not before; the nearest one. */
function elsewhere(place: string, hash: string | undefined, before: Hashes, now: Places): string | undefined {
  const found = [...now].flatMap(([name, text]) =>
    name !== place && text !== 'repealed' && text.hash === hash && hashOf(before, name) !== hash ? [name] : []
  );
  const near = (name: string) => Number(articleOf(name) === articleOf(place));
  return found.toSorted((a, b) => near(b) - near(a))[0];
}

function isRepealedAbove(place: string, now: Places): boolean {
  const over = above(place);
  return over !== undefined && (now.get(over) === 'repealed' || isRepealedAbove(over, now));
}

/** Words that had another number before now have this one. */
function isMovedHere(place: string, {hash}: PlaceText, before: Hashes): boolean {
  return Object.keys(before).some((name) => name !== place && hashOf(before, name) === hash);
}

/** An article missing between its neighbours was removed; otherwise the text is only a part of the act. */
function leftOut(place: string, now: Places): Fate {
  const article = articleOf(place);
  if (now.has(article)) return {state: 'gone', how: 'leftOut'};
  const [number = 0, inserted] = article.split('-').map(Number);
  const articles = new Set([...now.keys()].map((name) => Number.parseInt(name, 10)));
  const isBetween = inserted === undefined ? articles.has(number - 1) : articles.has(number);
  return isBetween && articles.has(number + 1) ? {state: 'gone', how: 'leftOut'} : {state: 'absent'};
}
