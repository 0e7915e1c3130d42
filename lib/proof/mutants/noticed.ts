import {assess, type Answers, type AsOf, type CriterionId, type RemedyId} from '../../rules';
import {findingsOn} from '../../rules/assessment/assess';
import {findingOn} from '../../rules/assessment/finding';
import {offerIfFit, type Known} from '../../rules/assessment/offers';
import {CASES as cases} from '../../rules/cases/cases.fixture';
import {isLeftOut, lineOf} from '../../rules/cases/line.fixture';
import {ONE_ANSWER_AWAY, type Row} from '../../rules/cases/oneAnswer.fixture';
import {expectedIn, outcomesIn} from '../../rules/cases/outcome.fixture';

const EXPECTED = cases.map((one) => ({one, expected: JSON.stringify(expectedIn(one))}));
const ROWS = ONE_ANSWER_AWAY.flatMap(({rows}) => rows);

function isOtherwise({answers, asOf, comesOut, concernsNobody}: Row): boolean {
  const assessment = assess(answers, asOf);
  return lineOf(assessment) !== comesOut || !isLeftOut(assessment, concernsNobody);
}

/** True if a case comes out otherwise than it says. */
export const isCaseOtherwise = (): boolean =>
  EXPECTED.some(({one, expected}) => JSON.stringify(outcomesIn(one).whole) !== expected);

/** True if a case, or a row one answer away from one, comes out otherwise than it says. */
export const isNoticed = (): boolean => ROWS.some(isOtherwise) || isCaseOtherwise();

/** Whether a row comes out otherwise by an error in one criterion: only those on which it finds something else can. */
export function rowsNoticing(id: CriterionId): () => boolean {
  const found = ({answers, asOf: {today, lawOn = today}}: Row) =>
    JSON.stringify(findingOn(id, answers, today, lawOn));
  const before = ROWS.map(found);
  return () => ROWS.some((row, at) => found(row) !== before[at] && isOtherwise(row));
}

/** Whether a row comes out otherwise by an error in one remedy: only those that are offered it or not can. */
export function rowsNoticingRemedy(id: RemedyId): () => boolean {
  const known = ROWS.map(({answers, asOf}) => knownOf(answers, asOf));
  const isOffered = (one: Known | undefined) => one !== undefined && offerIfFit(id, one) !== undefined;
  const before = known.map(isOffered);
  return () => ROWS.some((row, at) => isOffered(known[at]) !== before[at] && isOtherwise(row));
}

/** What remedies are told of some answers. */
export const knownOf = (answers: Answers, asOf: AsOf): Known => ({
  findings: new Map(findingsOn(answers, asOf).map((finding) => [finding.criterion, finding])),
  answers,
  today: asOf.today,
  lawOn: asOf.lawOn ?? asOf.today
});
