import {findingOn, type Finding} from '../assessment/finding';
import {CRITERION_IDS, criterionOf, type CriterionId} from '../criteria';
import {deadlineQuestions, openForDeadline} from '../assessment/deadline';
import {dependenciesOfRemedy, dependenciesOfVersion} from './dependencies';
import type {AsOf} from '../assessment/assess';
import {openForRemedy} from '../assessment/offers';
import type {Answers, QuestionId} from '../questions';
import {REMEDY_IDS, remedyOn, type RemedyId} from '../remedies';
import {versionOn} from '../law';

/** The findings on the answers so far, and the questions that each part of an assessment still depends on. */
export interface Progress {
  readonly findings: ReadonlyMap<CriterionId, Finding>;
  readonly remedies: ReadonlyMap<RemedyId, readonly QuestionId[]>;
  readonly deadline: readonly QuestionId[];
}

export const initialProgress = (asOf: AsOf): Progress => progressOf({}, asOf);

/** After one more answer: only what depends on it is recomputed. */
export const progressAfter = (before: Progress, more: QuestionId, answers: Answers, asOf: AsOf): Progress =>
  progressOf(answers, asOf, {before, more});

interface Change {
  readonly before: Progress;
  readonly more: QuestionId;
}

function progressOf(answers: Answers, asOf: AsOf, change?: Change): Progress {
  const {today, lawOn = today} = asOf;
  const findings = new Map<CriterionId, Finding>(change?.before.findings);
  const found = new Set<CriterionId>();
  for (const id of CRITERION_IDS) {
    const version = versionOn(criterionOf(id), lawOn);
    if (version === undefined) continue;
    if (change !== undefined && !dependenciesOfVersion(version).questions.has(change.more)) continue;
    const finding = findingOn(id, answers, today, lawOn);
    if (finding === undefined) continue;
    findings.set(id, finding);
    found.add(id);
  }
  const remedies = new Map<RemedyId, readonly QuestionId[]>(change?.before.remedies);
  for (const id of REMEDY_IDS) {
    if (change !== undefined) {
      const version = remedyOn(id, lawOn);
      if (version === undefined) continue;
      const {questions, criteria} = dependenciesOfRemedy(version);
      if (!questions.has(change.more) && !criteria.some((criterion) => found.has(criterion))) continue;
    }
    remedies.set(id, openForRemedy(id, {findings, answers, today, lawOn}));
  }
  const deadline =
    change === undefined || deadlineQuestions(lawOn).has(change.more)
      ? openForDeadline(answers, asOf)
      : change.before.deadline;
  return {findings, remedies, deadline};
}
