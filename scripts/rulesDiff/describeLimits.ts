import type {AnyLimit, LimitDifference} from '@/lib/rulesDiff';
import type {Described} from './describe';
import type {BothWords} from './writers';
import type {OwnWords} from './ownWords';
import type {Phrases} from './phrases';

/** A time limit of another way in words: the cases that it is about, and what of it is another before and now. */
export function describeLimit(
  {remedy, old, now}: LimitDifference,
  words: BothWords,
  say: Phrases
): Described {
  const about = [...casesOf(old, words.old), ...casesOf(now, words.now)];
  const [was, is] = [statementsOf(old, words.old), statementsOf(now, words.now)];
  const title = words.now.remedy(remedy);
  return {
    what: `${say.kinds.deadline}: ${title === remedy ? words.old.remedy(remedy) : title}`,
    whoIsIt: say.cases,
    who: about.length === 0 ? [say.inAllCases] : [...new Set(about)],
    old: was === undefined ? say.noLimit : only(was, is, say),
    now: is === undefined ? say.noLimit : only(is, was, say)
  };
}

const casesOf = (limit: AnyLimit | undefined, words: OwnWords) =>
  limit === undefined ? [] : words.limit(limit).about;

/** Where both sides say something, only what the other does not say; the length and the first day always. */
function only(one: readonly string[], other: readonly string[] | undefined, say: Phrases): string {
  const own = one.filter((text, at) => at < ALWAYS || other?.includes(text) !== true);
  const isSame = one.join() === other?.join();
  return [...own, ...(isSame ? [say.limitApplies] : [])].join(' · ');
}

/** Its length and first day, or why it has none. */
const ALWAYS = 2;

function statementsOf(limit: AnyLimit | undefined, words: OwnWords): readonly string[] | undefined {
  if (limit === undefined) return undefined;
  const cited = words.citations([...limit.citations, ...(limit.restored?.citations ?? [])]);
  return [...words.limit(limit).says, `[${cited}]`];
}
