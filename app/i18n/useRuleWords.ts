import {useMessages} from 'next-intl';
import {laws, type IsoDate} from '@/lib/rules';
import type {DatedRuleWords, RuleWords} from './ruleWords';
import {ruleWordsOn} from './ruleWordsOn';

/**
 * The words of the rules in the page's language, by rule id, in server and client components alike: under the law of a
 * day, or the newest words where no law makes a difference.
 */
export const useRuleWords = (lawOn: IsoDate = laws()[0].from): RuleWords =>
  ruleWordsOn(useDatedRuleWords(), lawOn);

/** The same, including the words of every version of a rule. */
export const useDatedRuleWords = (): DatedRuleWords => useMessages();
