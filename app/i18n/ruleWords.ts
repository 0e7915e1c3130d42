import type {
  ActId,
  CaseKind,
  ChoiceId,
  CriterionId,
  DayOf,
  DayOfTimeLimit,
  DocumentId,
  FailureOf,
  OptionOf,
  QuestionId,
  RemedyId,
  RightGroup,
  RightId,
  SeveralId,
  TimeLimitId,
  UnsureId,
  VerdictKind
} from '@/lib/rules';
import type {Locale} from '@/lib/text';
import type {MESSAGES} from '../../messages';

export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

export interface FailureWords {
  readonly why: string;
  readonly change: string;
}

/** That a criterion is not decided, and how to find out. */
export interface OpenWords {
  readonly unknown: string;
  readonly find: string;
}

export interface RemedyWords {
  readonly title: string;
  readonly what: string;
  readonly limit?: string;
  readonly limits?: Readonly<Partial<Record<CaseKind, string>>>;
}

type QuestionWords<Q extends QuestionId> = {
  readonly title: string;
  readonly why: string;
  readonly help: string;
} & (Q extends ChoiceId
  ? {readonly options: {readonly [Option in OptionOf<Q> & string]: OptionWords}}
  : Q extends SeveralId
    ? {readonly none: string}
    : unknown);

interface CriterionWords<C extends CriterionId> {
  readonly title: string;
  readonly condition: string;
  readonly met: string;
  readonly unknown: string;
  readonly find: string;
  readonly failures: {readonly [Failure in FailureOf<C>]: FailureWords};
}

/** The words of every rule id, as they are on a day. */
export interface RuleWords {
  readonly questions: {readonly [Q in QuestionId]: QuestionWords<Q>};
  readonly rights: {readonly [Right in RightId]: string};
  readonly rightGroups: {readonly [Group in RightGroup]: string};
  readonly criteria: {readonly [C in CriterionId]: CriterionWords<C>};
  readonly unsure: {readonly [Id in UnsureId]: OpenWords};
  readonly timeLimits: {readonly [T in TimeLimitId]: {readonly title: string; readonly how: string}};
  readonly remedies: {readonly [Remedy in RemedyId]: RemedyWords};
  readonly documents: {readonly [Document in DocumentId]: {readonly label: string; readonly shows: string}};
  readonly acts: {readonly [Act in ActId]: string};
  readonly verdicts: {readonly [Kind in VerdictKind]: {readonly label: string; readonly line: string}};
}

/** The words that a version of a criterion changes; `ended` if no version follows. */
export interface VersionWords {
  readonly condition: string;
  /** What it changed, in one or two sentences. */
  readonly change?: string;
  readonly ended?: string;
}

/**
 * The words of every rule id with those of its versions, by their first day; one that is missing in a language does not
 * compile.
 */
export interface DatedRuleWords extends Omit<RuleWords, 'criteria' | 'timeLimits'> {
  readonly criteria: {
    readonly [C in CriterionId]: Omit<CriterionWords<C>, 'condition'> & {
      readonly versions: {readonly [Day in DayOf<C>]: VersionWords};
    };
  };
  readonly timeLimits: {
    readonly [T in TimeLimitId]: {
      readonly title: string;
      readonly versions: {readonly [Day in DayOfTimeLimit<T>]: {readonly how: string}};
    };
  };
}

type Complete<Words extends DatedRuleWords> = Words;
/** Fails to compile when one of the languages lacks the words of a rule. */
export type CompleteInEveryLanguage = {[L in Locale]: Complete<(typeof MESSAGES)[L]>};
