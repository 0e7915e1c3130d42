import {lawOf, recordOf, type IsoDate} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import type {DatedRuleWords, RuleWords} from './ruleWords';

/** The parts of the words that have versions; in a page some of them load later. */
const DATED = ['questions', 'criteria', 'timeLimits', 'remedies', 'documents'] as const;

const known = new WeakMap<DatedRuleWords, Map<IsoDate, RuleWords>>();

/** The words of the rules under the law of a day. */
export function ruleWordsOn(words: DatedRuleWords, day: IsoDate): RuleWords {
  const {from} = lawOf(day);
  const byLaw = known.get(words) ?? new Map<IsoDate, RuleWords>();
  known.set(words, byLaw);
  const found = byLaw.get(from) ?? resolved(words, from);
  byLaw.set(from, found);
  return found;
}

function resolved(words: DatedRuleWords, day: IsoDate): RuleWords {
  const parts = DATED.filter((part) => part in words);
  const dated = recordOf(parts, (part) => {
    const entries = Object.entries<object>(words[part]);
    return Object.fromEntries(entries.map(([id, said]) => [id, wordsOn(said, day)] as const));
  });
  return {...words, ...(dated as Pick<RuleWords, (typeof DATED)[number]>)};
}
