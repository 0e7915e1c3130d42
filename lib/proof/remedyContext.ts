import type {Answers, CriterionId, Finding, IsoDate, QuestionId} from '../rules';
import {evaluateTree, undecidedLeaves, type Truth} from '../rules/logic';
import {foundAs, isOffered, offerOf, openAfter, openDetails} from '../rules/assessment/offers';
import {truthOfTest, unanswered, undecidedBy} from '../rules/questions';
import type {Diagram} from './diagram';
import type {Space} from './space';

/** The functions with which rules look at a remedy: those of today, or of another revision. */
export const REMEDY_RULES = {
  evaluateTree,
  undecidedLeaves,
  truthOfTest,
  undecidedBy,
  unanswered,
  foundAs,
  isOffered,
  offerOf,
  openAfter,
  openDetails
};

export type RemedyRules = typeof REMEDY_RULES;

/** All that a condition can make of the one that it is a part of. */
export interface ConditionState {
  readonly truth: Truth;
  /** No answer decides it. */
  readonly isStuck: boolean;
  /** The questions not answered yet that can still make it true, or false. */
  readonly open: Readonly<Record<'true' | 'false', readonly QuestionId[]>>;
  /** It hangs on an answer that the rules asked do not know (docs/rules-diff.md). */
  readonly isForeign?: true;
}

/** Where a remedy is looked at, and how answers and findings are read there. */
export interface RemedyContext {
  readonly space: Space;
  readonly rules: RemedyRules;
  readonly today: IsoDate;
  /** Asks something of the answers; `ifForeign` is said where the rules do not know one. */
  readonly ask: <T>(rule: (answers: Answers) => T, ifForeign: T) => Diagram<T>;
  /** Asks something of what is found on a criterion. */
  readonly onFinding: <T>(
    id: CriterionId,
    rule: (finding: Finding | undefined) => T,
    ifForeign: T
  ) => Diagram<T>;
  /** Conditions that were looked at already, by what they say: several remedies name the same ones. */
  readonly conditions: Map<string, Diagram<ConditionState>>;
}
