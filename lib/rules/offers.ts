import {lastDayOf, type IsoDate} from './calendar';
import {CRITERION_IDS, type CriterionId} from './criteria';
import type {Citation} from './law';
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
  remedyOn,
  type CaseKind,
  type Certainty,
  type Found,
  type RemedyCondition,
  type RemedyId,
  type RemedyVersion
} from './remedies';

/** A remedy that fits, with the kinds of case to tell apart and its last day where it can be told. */
export interface Offer {
  readonly remedy: RemedyId;
  readonly caseKinds: readonly CaseKind[];
  readonly lastDay?: IsoDate;
  readonly certainty: Certainty;
  readonly citations: readonly Citation[];
}

export type FindingsById = Pick<ReadonlyMap<CriterionId, Finding>, 'get'>;

/** What is known when remedies are looked at. */
export interface Known {
  readonly findings: FindingsById;
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly lawOn: IsoDate;
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
  const offers = REMEDY_IDS.flatMap((id) => {
    const version = remedyOn(id, known.lawOn);
    return version !== undefined && fits(version, known) ? [offerOf(id, version, known.answers)] : [];
  });
  const last = offers.length === 0 || someoneCannotTell(known) ? lastResorts(known) : [];
  return [...offers, ...last.filter(({remedy}) => offers.every((offer) => offer.remedy !== remedy))];
}

/** No result ends in silence, and no "I don't know" without somebody to ask. */
function lastResorts({lawOn, answers}: Known): readonly Offer[] {
  return REMEDY_IDS.flatMap((id) => {
    const version = remedyOn(id, lawOn);
    return version?.lastResort === true ? [offerOf(id, version, answers)] : [];
  });
}

function someoneCannotTell({findings}: Known): boolean {
  return CRITERION_IDS.some((id) => (findings.get(id)?.unknown.length ?? 0) > 0);
}

function fits({fits: fitting, unless}: RemedyVersion, known: Known): boolean {
  if (evaluateTree(fitting, truthIn(known)) !== 'true') return false;
  return unless === undefined || evaluateTree(unless, truthIn(known)) !== 'true';
}

function offerOf(id: RemedyId, version: RemedyVersion, answers: Answers): Offer {
  const {byCaseKind = [], limit, certainty, citations} = version;
  const {caseKind} = answers;
  const known = caseKind !== undefined && caseKind !== UNKNOWN;
  const from = limit === undefined ? undefined : answers[limit.of];
  const counts = limit !== undefined && known && limit.caseKinds.includes(caseKind);
  return {
    remedy: id,
    caseKinds: known ? byCaseKind.filter((kind) => kind === caseKind) : byCaseKind,
    ...(counts && from !== undefined && from !== UNKNOWN && {lastDay: lastDayOf(limit.term, from)}),
    certainty,
    citations
  };
}

/** Questions not answered yet on which a remedy, or a time limit of it, still depends. */
export function openForRemedy(id: RemedyId, known: Known): readonly QuestionId[] {
  const version = remedyOn(id, known.lawOn);
  if (version === undefined) return [];
  const {fits: fitting, unless, byCaseKind, limit} = version;
  const fit = evaluateTree(fitting, truthIn(known));
  const excluded = unless === undefined ? undefined : evaluateTree(unless, truthIn(known));
  if (fit === 'false' || excluded === 'true') return [];
  if (fit === 'unknown') return openIn(fitting, known);
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
