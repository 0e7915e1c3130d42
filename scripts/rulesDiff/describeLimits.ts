import type {AnyLimit, LimitDifference} from '@/lib/rulesDiff';
import type {BothWords, Described} from './describe';
import type {OwnWords} from './ownWords';
import type {Phrases} from './phrases';

/** A time limit of another way in words: the cases that it is about, and what it is before and now. */
export function describeLimit(
  {remedy, old, now}: LimitDifference,
  words: BothWords,
  say: Phrases
): Described {
  const about = [...cases(old, words.old), ...cases(now, words.now)];
  const [was, is] = [stated(old, words.old, say), stated(now, words.now, say)];
  const title = words.now.remedy(remedy);
  return {
    what: `${say.kinds.deadline}: ${title === remedy ? words.old.remedy(remedy) : title}`,
    who: about.length === 0 ? [say.inAllCases] : [...new Set(about)],
    old: was,
    now: was === is ? `${is} · ${say.limitApplies}` : is
  };
}

const cases = (limit: AnyLimit | undefined, words: OwnWords) =>
  limit === undefined ? [] : words.limit(limit).about;

const stated = (limit: AnyLimit | undefined, words: OwnWords, say: Phrases): string =>
  limit === undefined
    ? say.noLimit
    : `${words.limit(limit).says.join(' · ')} [${words.citations([...limit.citations, ...(limit.restored?.citations ?? [])])}]`;
