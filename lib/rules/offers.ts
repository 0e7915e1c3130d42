import {lastDayOf, type IsoDate} from './calendar';
import type {CriterionId} from './criteria';
import * as kleene from './logic';
import type {Truth} from './logic';
import {evaluate, undecided, unanswered, UNKNOWN, type Answers, type QuestionId} from './questions';
import type {Finding} from './finding';
import {REMEDY_IDS, remedyOf, type CaseKind, type RemedyCondition, type RemedyId} from './remedies';

/** A remedy that fits, with the kinds of case to tell apart and its last day where it can be told. */
export interface Offer {
  readonly remedy: RemedyId;
  readonly caseKinds: readonly CaseKind[];
  readonly lastDay?: IsoDate;
}

export type FindingsById = Pick<ReadonlyMap<CriterionId, Finding>, 'get'>;

export function holds(
  condition: RemedyCondition,
  findings: FindingsById,
  answers: Answers,
  today: IsoDate
): Truth {
  switch (condition.op) {
    case 'found':
      return kleene.or(condition.criteria, (id) => foundAs(condition.as, findings.get(id)));
    case 'every':
      return kleene.and(condition.conditions, (part) => holds(part, findings, answers, today));
    case 'some':
      return kleene.or(condition.conditions, (part) => holds(part, findings, answers, today));
    default:
      return evaluate(condition, answers, today);
  }
}

export function foundAs(as: 'unmet' | 'unsettled', finding: Finding | undefined): Truth {
  if (finding === undefined || finding.status === 'met' || finding.status === 'notApplicable') return 'false';
  if (as === 'unsettled') return kleene.truthOf(finding.consequence === 'unsettled');
  // Where the law is silent it may yet be met, but never unmet.
  if (finding.consequence === 'unsettled') return 'false';
  return finding.status === 'unmet' ? 'true' : 'unknown';
}

/** The remedies that fit what is known. */
export function offersOn(findings: FindingsById, answers: Answers, today: IsoDate): readonly Offer[] {
  return REMEDY_IDS.filter((id) => isOffered(id, findings, answers, today)).map((id) => offerOf(id, answers));
}

function isOffered(id: RemedyId, findings: FindingsById, answers: Answers, today: IsoDate): boolean {
  const {fits, unless} = remedyOf(id);
  if (holds(fits, findings, answers, today) !== 'true') return false;
  return unless === undefined || holds(unless, findings, answers, today) !== 'true';
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
export function openForRemedy(
  id: RemedyId,
  findings: FindingsById,
  answers: Answers,
  today: IsoDate
): readonly QuestionId[] {
  const {fits, unless, byCaseKind, limit} = remedyOf(id);
  const fitting = holds(fits, findings, answers, today);
  const excluded = unless === undefined ? undefined : holds(unless, findings, answers, today);
  if (fitting === 'false' || excluded === 'true') return [];
  if (fitting === 'unknown') return openIn(fits, findings, answers, today);
  if (unless !== undefined && excluded === 'unknown') return openIn(unless, findings, answers, today);
  return unanswered(
    [
      ...(byCaseKind === undefined ? [] : (['caseKind'] as const)),
      ...(limit === undefined ? [] : [limit.of])
    ],
    answers
  );
}

function openIn(
  condition: RemedyCondition,
  findings: FindingsById,
  answers: Answers,
  today: IsoDate
): readonly QuestionId[] {
  switch (condition.op) {
    case 'found':
      return [];
    case 'every':
    case 'some': {
      if (holds(condition, findings, answers, today) !== 'unknown') return [];
      const isLost =
        condition.op === 'every' && condition.conditions.some((part) => isLeftOpen(part, answers, today));
      return isLost ? [] : condition.conditions.flatMap((part) => openIn(part, findings, answers, today));
    }
    default:
      return unanswered(undecided(condition, answers, today), answers);
  }
}

/** No answer decides it: the law leaves open whether a last day on a weekend moves. */
function isLeftOpen(condition: RemedyCondition, answers: Answers, today: IsoDate): boolean {
  switch (condition.op) {
    case 'found':
    case 'every':
    case 'some':
      return false;
    default:
      return (
        evaluate(condition, answers, today) === 'unknown' && undecided(condition, answers, today).length === 0
      );
  }
}
