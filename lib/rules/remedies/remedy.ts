import type {Period, Term} from '../calendar';
import type {CriterionId} from '../criteria';
import type {Citation, Dated} from '../law';
import {branchesOver, type NonEmpty, type Tree} from '../logic';
import type {AnswerTest, DateId, OptionOf} from '../questions';

export type CaseKind = OptionOf<'caseKind'>;

/** What was found on any of the criteria named. */
export interface Found {
  readonly op: 'found';
  readonly criteria: NonEmpty<CriterionId>;
  readonly as: 'unmet' | 'unsettled';
}

/** What a remedy may depend on: the answers, and what was found on them. */
export type RemedyCondition = Tree<AnswerTest | Found>;

/** How sure we are: read in the official text, in another source, or our reading of it. */
export type Certainty = 'read' | 'reported' | 'interpretation';

/** Another way to protect a right as it was in one period, offered only where it fits the answers. */
export interface RemedyVersion {
  readonly inForce: Period;
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  /** Offered once this holds, */
  readonly fits: RemedyCondition;
  /** unless this holds. */
  readonly unless?: RemedyCondition;
  /** Offered also where no other is, or where the person could not answer something. */
  readonly lastResort?: true;
  /** The one kind of case in which it exists. */
  readonly onlyFor?: CaseKind;
  /** Kinds of case for which its time limit is told apart in words. */
  readonly byCaseKind?: NonEmpty<CaseKind>;
  /** A time limit whose last day can be told. */
  readonly limit?: {readonly term: Term; readonly of: DateId; readonly caseKinds: NonEmpty<CaseKind>};
}

export type Remedy = Dated<RemedyVersion>;

/** Keeps the literal days of the versions, by which their words are found. */
export function remedy<const R extends Remedy>(value: R): R {
  return value;
}

export const found = (...criteria: NonEmpty<CriterionId>): Found => ({op: 'found', criteria, as: 'unmet'});
export const unsettled = (...criteria: NonEmpty<CriterionId>): Found => ({
  op: 'found',
  criteria,
  as: 'unsettled'
});

export const {not, given, all, any} = branchesOver<AnswerTest | Found>();
