import {lastDayOf, type IsoDate} from './calendar';
import type {CriterionId} from './criteria';
import {evaluateTree, or, truthOf, undecidedLeaves, type Truth} from './logic';
import {
  truthOfTest,
  unanswered,
  undecidedBy,
  UNKNOWN,
  type Answers,
  type AnswerTest,
  type QuestionId
} from './questions';
import type {Finding} from './finding';
import {
  REMEDY_IDS,
  remedyOf,
  type CaseKind,
  type Found,
  type RemedyCondition,
  type RemedyId
} from './remedies';

/** A remedy that fits, with the kinds of case to tell apart and its last day where it can be told. */
export interface Offer {
  readonly remedy: RemedyId;
  readonly caseKinds: readonly CaseKind[];
  readonly lastDay?: IsoDate;
}

export type FindingsById = Pick<ReadonlyMap<CriterionId, Finding>, 'get'>;

/** What is known when remedies are looked at. */
export interface Known {
  readonly findings: FindingsById;
  readonly answers: Answers;
  readonly today: IsoDate;
}

const truthIn =
  ({findings, answers, today}: Known) =>
  (leaf: AnswerTest | Found): Truth =>
    leaf.op === 'found'
      ? or(leaf.criteria, (id) => foundAs(leaf.as, findings.get(id)))
      : truthOfTest(leaf, answers, today);

export function foundAs(as: 'unmet' | 'unsettled', finding: Finding | undefined): Truth {
  if (finding === undefined || finding.status === 'met' || finding.status === 'notApplicable') return 'false';
  if (as === 'unsettled') return truthOf(finding.consequence === 'unsettled');
  // Where the law is silent it may yet be met, but never unmet.
  if (finding.consequence === 'unsettled') return 'false';
  return finding.status === 'unmet' ? 'true' : 'unknown';
}

/** The remedies that fit what is known. */
export function offersOn(known: Known): readonly Offer[] {
  return REMEDY_IDS.filter((id) => isOffered(id, known)).map((id) => offerOf(id, known.answers));
}

function isOffered(id: RemedyId, known: Known): boolean {
  const {fits, unless} = remedyOf(id);
  if (evaluateTree(fits, truthIn(known)) !== 'true') return false;
  return unless === undefined || evaluateTree(unless, truthIn(known)) !== 'true';
}

function offerOf(id: RemedyId, answers: Answers): Offer {
  const {byCaseKind = [], limit} = remedyOf(id);
  const {caseKind} = answers;
  const known = caseKind !== undefined && caseKind !== UNKNOWN;
  const caseKinds = known ? byCaseKind.filter((kind) => kind === caseKind) : byCaseKind;
  const from = limit === undefined ? undefined : answers[limit.of];
  const counts = limit !== undefined && known && limit.caseKinds.includes(caseKind);
  return {
    remedy: id,
    caseKinds,
    ...(counts && from !== undefined && from !== UNKNOWN && {lastDay: lastDayOf(limit.term, from)})
  };
}

/** Questions not answered yet on which a remedy, or a time limit of it, still depends. */
export function openForRemedy(id: RemedyId, known: Known): readonly QuestionId[] {
  const {fits, unless, byCaseKind, limit} = remedyOf(id);
  const fitting = evaluateTree(fits, truthIn(known));
  const excluded = unless === undefined ? undefined : evaluateTree(unless, truthIn(known));
  if (fitting === 'false' || excluded === 'true') return [];
  if (fitting === 'unknown') return openIn(fits, known);
  if (unless !== undefined && excluded === 'unknown') return openIn(unless, known);
  return unanswered(
    [
      ...(byCaseKind === undefined ? [] : (['caseKind'] as const)),
      ...(limit === undefined ? [] : [limit.of])
    ],
    known.answers
  );
}

/** What can still make a condition true; a finding has questions of its own. */
function openIn(condition: RemedyCondition, known: Known): readonly QuestionId[] {
  const questionsOf = (leaf: AnswerTest | Found) =>
    leaf.op === 'found' ? [] : undecidedBy(leaf, known.answers);
  // No answer decides it: the law leaves open whether a last day on a weekend moves.
  const isStuck = (leaf: AnswerTest | Found) => leaf.op !== 'found' && questionsOf(leaf).length === 0;
  const leaves = undecidedLeaves(condition, truthIn(known), {of: 'true', isStuck});
  return unanswered(leaves.flatMap(questionsOf), known.answers);
}
