import {lastDayOf, type IsoDate} from '../calendar';
import {CRITERION_IDS, type CriterionId} from '../criteria';
import type {ActId, Citation} from '../law';
import {evaluateTree, or, truthOf, undecidedLeaves, type NonEmpty, type Truth} from '../logic';
import {
  truthOfTest,
  unanswered,
  undecidedBy,
  UNKNOWN,
  type Answers,
  type AnswerTest,
  type QuestionId
} from '../questions';
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
} from '../remedies';

/** A remedy that fits, with the kinds of case to tell apart and its last day where it can be told. */
export interface Offer {
  readonly remedy: RemedyId;
  readonly caseKinds: readonly CaseKind[];
  /** It is only for another kind of case than may be the person's: that is not known. */
  readonly isGuess?: true;
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
  const offers = REMEDY_IDS.flatMap((id) => offerIfFit(id, known) ?? []);
  const last = offers.length === 0 || someoneCannotTell(known) ? lastResorts(known) : [];
  const all = [...offers, ...last.filter(({remedy}) => offers.every((offer) => offer.remedy !== remedy))];
  const {caseKind} = known.answers;
  if (caseKind === undefined || caseKind === UNKNOWN) return all;
  return all.map((offer) => ({...offer, citations: citationsFor(caseKind, offer.citations)}));
}

/** One remedy, where it fits by itself what is known. */
export function offerIfFit(id: RemedyId, known: Known): Offer | undefined {
  const version = remedyOn(id, known.lawOn);
  return version !== undefined && fits(version, known) ? offerOf(id, version, known.answers) : undefined;
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
  return isOffered(evaluateTree(fitting, truthIn(known)), unless && evaluateTree(unless, truthIn(known)));
}

/** Whether a remedy fits that much, and nothing keeps it from being offered. */
export const isOffered = (fit: Truth, excluded: Truth | undefined): boolean =>
  fit === 'true' && excluded !== 'true';

export function offerOf(id: RemedyId, version: RemedyVersion, answers: Answers): Offer {
  const {byCaseKind = [], limit, onlyFor, certainty, citations} = version;
  const caseKind = byCaseKind.length > 0 || limit !== undefined ? answers.caseKind : undefined;
  const known = caseKind !== undefined && caseKind !== UNKNOWN;
  const from = limit === undefined ? undefined : answers[limit.of];
  const counts = limit !== undefined && hasTermIn(limit, answers);
  return {
    remedy: id,
    ...(onlyFor !== undefined && !isKind(answers.caseKind) && {isGuess: true as const}),
    caseKinds: known ? byCaseKind.filter((kind) => kind === caseKind) : byCaseKind,
    ...(counts && from !== undefined && from !== UNKNOWN && {lastDay: lastDayOf(limit.term, from)}),
    certainty,
    citations: known ? citationsFor(caseKind, citations) : citations
  };
}

const isKind = (answer: Answers['caseKind']): boolean => answer !== undefined && answer !== UNKNOWN;

/** By which code a case of each kind goes; where that is silent, the administrative court goes by that of civil cases. */
const CODES_OF: Readonly<Record<CaseKind, NonEmpty<ActId>>> = {
  civil: ['civilProcedureCode'],
  administrative: ['administrativeProcedureCode', 'civilProcedureCode'],
  criminal: ['criminalProcedureCode'],
  administrativeOffence: ['administrativeOffencesCode']
};
const CODES: ReadonlySet<ActId> = new Set(Object.values(CODES_OF).flat());

/** Without the codes of other kinds of case, where the own one has a say. */
function citationsFor(caseKind: CaseKind, citations: readonly Citation[]): readonly Citation[] {
  const own = CODES_OF[caseKind].find((code) => citations.some(({act}) => act === code));
  if (own === undefined) return citations;
  return citations.filter(({act}) => act === own || !CODES.has(act));
}

/** A condition of a remedy as far as it is known: whether it holds, and the questions that can still make it hold. */
export interface Look {
  readonly truth: Truth;
  readonly open: () => readonly QuestionId[];
}

/** Questions not answered yet on which a remedy, or a time limit of it, still depends. */
export function openForRemedy(id: RemedyId, known: Known): readonly QuestionId[] {
  const version = remedyOn(id, known.lawOn);
  if (version === undefined) return [];
  const look = (condition: RemedyCondition): Look => ({
    truth: evaluateTree(condition, truthIn(known)),
    open: () => openIn(condition, known)
  });
  const {fits: fitting, unless} = version;
  return openAfter(look(fitting), unless && look(unless), () => openDetails(version, known.answers));
}

/** What is asked for a remedy: first whether it fits, then whether something excludes it, and its details at last. */
export function openAfter(
  fit: Look,
  excluded: Look | undefined,
  details: () => readonly QuestionId[]
): readonly QuestionId[] {
  if (fit.truth === 'false' || excluded?.truth === 'true') return [];
  if (fit.truth === 'unknown') return fit.open();
  return excluded?.truth === 'unknown' ? excluded.open() : details();
}

/** The kind of case for its words, and the day from which its term runs, unless it has none in that kind of case. */
export function openDetails({byCaseKind, limit}: RemedyVersion, answers: Answers): readonly QuestionId[] {
  const counts = limit !== undefined && (answers.caseKind === undefined || hasTermIn(limit, answers));
  return unanswered(
    [...(byCaseKind === undefined ? [] : (['caseKind'] as const)), ...(counts ? [limit.of] : [])],
    answers
  );
}

const hasTermIn = ({caseKinds}: NonNullable<RemedyVersion['limit']>, {caseKind}: Answers): boolean =>
  caseKinds.some((kind) => kind === caseKind);

/** What can still make a condition true; a finding has questions of its own. */
function openIn(condition: RemedyCondition, known: Known): readonly QuestionId[] {
  const questionsOf = (leaf: AnswerTest | Found) =>
    leaf.op === 'found' ? [] : undecidedBy(leaf, known.answers);
  // No answer decides it: the law leaves open whether a last day on a weekend moves.
  const isStuck = (leaf: AnswerTest | Found) => leaf.op !== 'found' && questionsOf(leaf).length === 0;
  const leaves = undecidedLeaves(condition, truthIn(known), {of: 'true', isStuck});
  return unanswered(leaves.flatMap(questionsOf), known.answers);
}
