import type {LawChange, Version} from '@/lib/rules';
import type {RuleWords} from '../../i18n/ruleWords';

/** What a version of a criterion asks for: the words of the law in force, or those of before where they differ. */
export function conditionIn(words: RuleWords, {criterion, kind, after}: LawChange, version: Version): string {
  const {before} = words;
  const earlier: string | undefined =
    criterion in before ? before[criterion as keyof typeof before] : undefined;
  if (kind !== 'changed' || version === after) return words.criteria[criterion].condition;
  if (earlier === undefined) throw new Error(`No words for ${criterion} as it was before`);
  return earlier;
}
