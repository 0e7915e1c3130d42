import type {IsoDate} from '../calendar';
import {
  citationsOfGrounds,
  criterionOf,
  groundsOf,
  type Consequence,
  type CriterionId,
  type Failure,
  type RefusalGround,
  type ReturnGround,
  type Version
} from '../criteria';
import type {Citation} from '../law';
import {unsureOf, type UnsureId} from './unsure';
import {not, type NonEmpty, type Truth} from '../logic';
import {
  evaluate,
  unanswered,
  undecided,
  undecidedHope,
  UNKNOWN,
  type Answers,
  type QuestionId
} from '../questions';
import {versionOn} from '../law';

/**
 * `met`, `unmet` and `notApplicable` are final; `unknown` is not decided by the answers or by the law; `waiting` is
 * not evaluated until an open question about something else is answered.
 */
export type Status = 'met' | 'unmet' | 'unknown' | 'waiting' | 'notApplicable';

/** What the assessment says about one criterion. */
export interface Finding {
  readonly criterion: CriterionId;
  readonly status: Status;
  /** The failure, or the respect in which the law leaves it open. */
  readonly failure?: string;
  readonly consequence?: Consequence;
  readonly interpretation: boolean;
  readonly citations: NonEmpty<Citation>;
  readonly returned?: ReturnGround;
  readonly refused?: RefusalGround;
  /** The provisions with the grounds for returning or refusing it. */
  readonly grounds: readonly Citation[];
  /** Questions not answered yet that could still decide it. */
  readonly open: readonly QuestionId[];
  /** Questions answered "I don't know" that keep it undecided. */
  readonly unknown: readonly QuestionId[];
  /** What is certain although it is not decided. */
  readonly unsure?: UnsureId;
  /** The worst possible consequence. */
  readonly worst?: Consequence;
}

const SEVERITY: readonly Consequence[] = ['bars', 'premature', 'unsettled', 'curable'];

/** The finding on one criterion under the version in force on `lawOn`; undefined where none was. */
export function findingOn(
  id: CriterionId,
  answers: Answers,
  today: IsoDate,
  lawOn: IsoDate
): Finding | undefined {
  const version = versionOn(criterionOf(id), lawOn);
  if (version === undefined) return undefined;
  const applies = version.when === undefined ? undefined : evaluate(version.when, answers, today);
  if (applies === 'false') return settled(id, version, 'notApplicable');
  if (applies === 'unknown' && version.when !== undefined) {
    return {
      ...settled(id, version, 'waiting'),
      ...causes(undecided(version.when, answers, today), answers),
      ...worstOf(version, answers, today)
    };
  }
  const met = evaluate(version.met, answers, today);
  if (met === 'true') return settled(id, version, 'met');
  const {failure, pending} = failureOf(version, met, answers, today);
  if (met === 'false' && failure !== undefined && failure.consequence !== 'unsettled') {
    return {...settled(id, version, 'unmet'), ...described(version, failure)};
  }
  // Where the law leaves it open anyway, only questions that can still make it met are asked.
  const isDoubtful = failure?.consequence === 'unsettled';
  const deciding = (isDoubtful ? undecidedHope : undecided)(version.met, answers, today);
  const questions = new Set([...deciding, ...pending]);
  const unsure = failure === undefined ? unsureOf(id, answers, today) : undefined;
  return {
    ...settled(id, version, 'unknown'),
    ...(isDoubtful && described(version, failure)),
    ...(unsure !== undefined && {unsure}),
    ...causes([...questions], answers),
    ...worstOf(version, answers, today)
  };
}

const NONE: readonly QuestionId[] = [];

function settled(criterion: CriterionId, {citations}: Version, status: Status): Finding {
  return {criterion, status, interpretation: false, citations, grounds: [], open: NONE, unknown: NONE};
}

/**
 * The first failure that holds, unless one before it is undecided: then the questions that decide that. Once these
 * are answered "I don't know", the next possible failures are considered too; if all of them have the same
 * consequence, it is known, and the failure named is the one that is certain to hold.
 */
function failureOf(version: Version, met: Truth, answers: Answers, today: IsoDate) {
  const pending: QuestionId[] = [];
  const possible: Failure[] = [];
  for (const failure of version.failures) {
    const holds = failure.when === undefined ? not(met) : evaluate(failure.when, answers, today);
    if (holds === 'false') continue;
    possible.push(failure);
    if (holds === 'true') {
      const isSame = possible.every(({consequence}) => consequence === failure.consequence);
      return {failure: isSame ? failure : undefined, pending};
    }
    if (failure.when === undefined) break;
    pending.push(...undecided(failure.when, answers, today));
    if (unanswered(pending, answers).length > 0) break;
  }
  return {failure: undefined, pending};
}

function described(version: Version, failure: Failure) {
  return {
    failure: failure.id,
    consequence: failure.consequence,
    interpretation: failure.interpretation ?? false,
    citations: failure.citations ?? version.citations,
    ...groundsOf(version, failure),
    grounds: citationsOfGrounds(version, failure)
  };
}

function causes(questions: readonly QuestionId[], answers: Answers) {
  return {
    open: unanswered(questions, answers),
    unknown: questions.filter((id) => answers[id] === UNKNOWN)
  };
}

/** The first failure that is certain to hold hides those after it. */
function worstOf(version: Version, answers: Answers, today: IsoDate) {
  const possible: Consequence[] = [];
  for (const {when, consequence} of version.failures) {
    const holds = when === undefined ? 'true' : evaluate(when, answers, today);
    if (holds !== 'false') possible.push(consequence);
    if (holds === 'true') break;
  }
  const worst = SEVERITY.find((consequence) => possible.includes(consequence));
  return worst === undefined ? {} : {worst};
}
