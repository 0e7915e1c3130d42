import {
  questionOf,
  UNKNOWN,
  type CriterionId,
  type Finding,
  type IsoDate,
  type LawChange,
  type QuestionId
} from '@/lib/rules';
import type {
  DatedRuleWords,
  FailureWords,
  OpenWords,
  OptionWords,
  RuleWords,
  VersionWords
} from './ruleWords';

interface Choosable {
  readonly title: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
  readonly none?: string;
}

/** The words of an option, including "none of them" and "I don't know". */
export function optionWords(
  words: RuleWords,
  dontKnow: string,
  question: QuestionId,
  option: string
): OptionWords {
  if (option === UNKNOWN) return {label: dontKnow};
  const {options, none}: Choosable = words.questions[question];
  const asked = questionOf(question);
  if (asked.kind === 'several') {
    const rights: Readonly<Record<string, string>> = words.rights;
    const label = option === asked.none ? none : rights[option];
    return {label: label ?? option};
  }
  return options?.[option] ?? {label: option};
}

/** Why a criterion is not met in this way, and what would change it. */
export function failureWords(words: RuleWords, criterion: CriterionId, failure: string): FailureWords {
  const failures: Readonly<Record<string, FailureWords>> = words.criteria[criterion].failures;
  const found = failures[failure];
  if (found === undefined) throw new Error(`No words for ${criterion}.${failure}`);
  return found;
}

/** That a criterion is not decided, and how to find out. */
export const openWords = (words: RuleWords, {criterion, unsure}: Finding): OpenWords =>
  unsure === undefined ? words.criteria[criterion] : words.unsure[unsure];

/** What the version of a criterion that began on a day changed. */
export function changesTo(
  {criteria}: DatedRuleWords,
  criterion: CriterionId,
  day: IsoDate
): string | undefined {
  const versions: Readonly<Record<string, VersionWords>> = criteria[criterion].versions;
  return versions[day]?.change;
}

/** What a change of the law is about, in one or two sentences; nothing where only articles differ. */
export function changeWords(
  words: DatedRuleWords,
  {criterion, before, after}: LawChange
): string | undefined {
  if (after !== undefined) return changesTo(words, criterion, after.inForce.from);
  const versions: Readonly<Record<string, VersionWords>> = words.criteria[criterion].versions;
  return before === undefined ? undefined : versions[before.inForce.from]?.ended;
}
