import {
  assess,
  interview,
  isReviewFirst,
  type Answers,
  type CriterionId,
  type IsoDate,
  type RemedyId,
  type VerdictKind
} from '@/lib/rules';
import {CASES as cases} from '../../lib/rules/cases/cases.fixture';
import {TODAY} from './test';

/** The result that the person must be shown. */
export interface Expected {
  readonly verdict: VerdictKind;
  readonly unmet: readonly CriterionId[];
  readonly deadline: IsoDate | undefined;
  readonly remedies: readonly RemedyId[];
  /** The norm has been struck down: the review of one's own judgment is shown above the verdict. */
  readonly isReview?: boolean;
}

export interface Case {
  readonly id: string;
  readonly answers: Answers;
  readonly expected: Expected;
}

type Stored = (typeof cases)[number];

function read({id, today, answers, expected}: Stored): Case {
  if (today !== TODAY) throw new Error(`${id} takes place on another day`);
  const given = answers;
  const {barred, answers: counting} = interview(given, {today: TODAY});
  const {findings, deadline, steps} = assess(counting, {today: TODAY});
  const isFound = (id: string) =>
    findings.some(({criterion, status}) => criterion === id && status === 'unmet');
  // After a bar only what also bars is asked, so a curable ground may not be on the page.
  const shown = expected.failed.filter(
    ({criterion, mended}) => !barred || mended === 'never' || isFound(criterion)
  );
  return {
    id,
    answers: given,
    expected: {
      verdict: expected.verdict as VerdictKind,
      unmet: shown.map(({criterion}) => criterion as CriterionId),
      deadline: deadline === undefined ? undefined : (expected.deadline as IsoDate),
      remedies: expected.remedies as RemedyId[],
      isReview: isReviewFirst(steps)
    }
  };
}

/** One case for each verdict. */
export const CASE_OF_VERDICT: Readonly<Record<VerdictKind, string>> = {
  noObstacleFound: 'clean-civil',
  curable: 'poa-missing',
  premature: 'appeal-open',
  undetermined: 'unknown-decided',
  inadmissible: 'judgment-only'
};

export function caseOf(id: string): Case {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  return read(found);
}

/** Real cases decided by the Court or its staff. */
export const realCases = (): readonly Case[] =>
  cases.filter(({source}) => source.startsWith('real')).map(read);
