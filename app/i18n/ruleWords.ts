import type {
  ActId,
  CaseKind,
  ChoiceId,
  CriterionId,
  DocumentId,
  FailureOf,
  OptionOf,
  QuestionId,
  RemedyId,
  RightGroup,
  RightId,
  SeveralId,
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

/** A test holds this to what the rules themselves say. */
type ChangedCriterion =
  'competence' | 'appliedByCourt' | 'appellateAct' | 'timeLimit' | 'ownRights' | 'notDecided' | 'authority';

/** The words that every rule id needs in every language; a missing one does not compile. */
export interface RuleWords {
  readonly questions: {readonly [Q in QuestionId]: QuestionWords<Q>};
  readonly rights: {readonly [Right in RightId]: string};
  readonly rightGroups: {readonly [Group in RightGroup]: string};
  readonly criteria: {readonly [C in CriterionId]: CriterionWords<C>};
  /** What a criterion asked for until the reform, where it asked for something else. */
  readonly before: {readonly [C in ChangedCriterion]: string};
  /** What the reform changed in a criterion, in one or two sentences. */
  readonly changed: {readonly [C in ChangedCriterion | 'broughtIntoLine' | 'stateDuty']: string};
  readonly remedies: {readonly [Remedy in RemedyId]: RemedyWords};
  readonly documents: {readonly [Document in DocumentId]: {readonly label: string; readonly shows: string}};
  readonly acts: {readonly [Act in ActId]: string};
  readonly verdicts: {readonly [Kind in VerdictKind]: {readonly label: string; readonly line: string}};
}

type Complete<Words extends RuleWords> = Words;
/** Fails to compile when one of the languages lacks the words of a rule. */
export type CompleteInEveryLanguage = {[L in Locale]: Complete<(typeof MESSAGES)[L]>};
