import {useMessages} from 'next-intl';
import type {IsoDate} from '@/lib/rules';
import {lawInForce} from '../lawInForce';
import type {DatedRuleWords, RuleWords} from './ruleWords';
import {ruleWordsOn} from './ruleWordsOn';

/**
 * The words of the rules in the page's language, by rule id, in server and client components alike: under the law of a
 * day, or of today where no law makes a difference.
 */
export const useRuleWords = (lawOn: IsoDate = lawInForce().from): RuleWords =>
  ruleWordsOn(useDatedRuleWords(), lawOn);

/** The same, including the words of every version of a rule. */
export const useDatedRuleWords = (): DatedRuleWords => useMessages();
