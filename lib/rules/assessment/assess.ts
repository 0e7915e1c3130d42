import type {IsoDate} from '../calendar';
import {CRITERION_IDS} from '../criteria';
import {deadlineOn, type Deadline} from './deadline';
import {papersOn, type Paper} from '../documents/checklist';
import {findingOn, type Finding} from './finding';
import type {Answers} from '../questions';
import {offersOn, type Offer} from './offers';
import {stepsOn, type NextStep} from './steps';
import {verdictOn, type Verdict} from './verdict';

/**
 * The day it is, and the day whose law applies; they differ when a lawyer checks under an earlier version of the
 * law.
 */
export interface AsOf {
  readonly today: IsoDate;
  readonly lawOn?: IsoDate;
}

/** Everything the rules say about one set of answers. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly deadline?: Deadline;
  readonly remedies: readonly Offer[];
  readonly documents: readonly Paper[];
  readonly steps: readonly NextStep[];
}

/** The findings on every criterion in force on `lawOn`, in the order of the catalogue. */
export function findingsOn(answers: Answers, {today, lawOn = today}: AsOf): readonly Finding[] {
  return CRITERION_IDS.flatMap((id) => findingOn(id, answers, today, lawOn) ?? []);
}

/** Pure and total: any subset of valid answers gives an assessment. */
export function assess(answers: Answers, asOf: AsOf): Assessment {
  const {today, lawOn = today} = asOf;
  const findings = findingsOn(answers, asOf);
  const verdict = verdictOn(findings);
  const deadline = deadlineOn(answers, today, lawOn);
  const byId = new Map(findings.map((finding) => [finding.criterion, finding]));
  const remedies = offersOn({findings: byId, answers, today, lawOn});
  return {
    findings,
    verdict,
    ...(deadline !== undefined && {deadline}),
    remedies,
    documents: papersOn(answers, today, lawOn),
    steps: stepsOn(verdict, findings, remedies, deadline, answers)
  };
}
