import {useMessages} from 'next-intl';
import type {RuleWords} from './ruleWords';

/** The words of the rules in the page's language, by rule id, in server and client components alike. */
export function useRuleWords(): RuleWords {
  return useMessages();
}
