import {NO_SUCH_ANSWER, type NoSuchAnswer} from './askSide';
import type {Asks} from './aspects';
import type {SaidOfPaper, SaidOfRemedy} from './says';

/** What each of two revisions says, where they differ; that they do not is no pair. */
export interface Pair<T> {
  readonly old: T | undefined | NoSuchAnswer;
  readonly now: T | undefined | NoSuchAnswer;
}

/** What both say, in the order of the revisions; undefined where it means the same. */
export type Compare<T, P = T> = (old: Pair<T>['old'], now: Pair<T>['now']) => Pair<P> | undefined;

/** Said by newer revisions alone: no difference where one of the two does not say it at all. */
const SAID_LATER = ['citations', 'certainty', 'advised'] as const;

/** Any two things that are said: the same if they read the same, apart from what one revision cannot say. */
export function differing<T>(old: Pair<T>['old'], now: Pair<T>['now']): Pair<T> | undefined {
  const unsaid = SAID_LATER.filter((key) => !says(old, key) || !says(now, key));
  const read = (said: unknown) =>
    JSON.stringify(said, (key, value: unknown) => (unsaid.some((one) => one === key) ? undefined : value));
  const isSame = isSaid(old) && isSaid(now) ? read(old) === read(now) : old === now;
  return isSame ? undefined : {old, now};
}

const isSaid = (said: unknown): said is object => typeof said === 'object' && said !== null;

/** Whether something is said anywhere in it. */
const says = (said: unknown, key: string): boolean =>
  isSaid(said) && (key in said || Object.values(said).some((part) => says(part, key)));

/** Where only one side says anything of a remedy, its details make no classes of their own. */
export const differingOffers: Compare<SaidOfRemedy> = (old, now) =>
  isSaid(old) && isSaid(now) ? differing(old, now) : differing(whole(old), whole(now));

function whole(said: Pair<SaidOfRemedy>['old']): Pair<SaidOfRemedy>['old'] {
  if (!isSaid(said)) return said;
  const {citations, isLastResort} = said;
  return {caseKinds: [], ...(citations && {citations}), ...(isLastResort && {isLastResort})};
}

/** Where only one side asks for a paper, it does not matter who has it. */
export const differingPapers: Compare<SaidOfPaper> = (old, now) =>
  isSaid(old) && isSaid(now) ? differing(old, now) : differing(stateless(old), stateless(now));

function stateless(said: Pair<SaidOfPaper>['old']): Pair<SaidOfPaper>['old'] {
  if (!isSaid(said)) return said;
  const {state: _, ...paper} = said;
  return paper;
}

/**
 * Of questions only those that one side asks and the other does not; none where they only go on differently. What is
 * asked after an answer that one side does not know cannot be compared: the answer itself is listed.
 */
export const differingAsks: Compare<Asks, readonly string[]> = (old, now) => {
  if (old === NO_SUCH_ANSWER || now === NO_SUCH_ANSWER) return undefined;
  const [was, is] = [old ?? NOTHING, now ?? NOTHING];
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  return {old: missingFrom(is.open, was.open), now: missingFrom(was.open, is.open)};
};

const NOTHING: Asks = {open: []};

const missingFrom = (from: readonly string[], ids: readonly string[]) =>
  ids.filter((id) => !from.includes(id));
