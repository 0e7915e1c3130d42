import type {CriterionId, Version} from '../criteria';
import {leavesOf} from '../logic';
import {questionsIn, questionsOfTest, type QuestionId} from '../questions';
import type {RemedyVersion} from '../remedies';

/** What something depends on: answers, and findings on criteria. */
export interface Dependencies {
  readonly questions: ReadonlySet<QuestionId>;
  readonly criteria: readonly CriterionId[];
}

const ofVersions = new WeakMap<Version, Dependencies>();
const ofRemedies = new WeakMap<RemedyVersion, Dependencies>();

/** Every question that a version of a criterion depends on. */
export function dependenciesOfVersion(version: Version): Dependencies {
  const known = ofVersions.get(version);
  if (known !== undefined) return known;
  const conditions = [version.when, version.met, ...version.failures.map(({when}) => when)];
  const questions = conditions.flatMap((condition) =>
    condition === undefined ? [] : questionsIn(condition)
  );
  const fresh = {questions: new Set(questions), criteria: []};
  ofVersions.set(version, fresh);
  return fresh;
}

/** Every question and criterion that a remedy, or its time limit, depends on. */
export function dependenciesOfRemedy(remedy: RemedyVersion): Dependencies {
  const known = ofRemedies.get(remedy);
  if (known !== undefined) return known;
  const {fits, unless, byCaseKind, limit} = remedy;
  const leaves = [...leavesOf(fits), ...(unless === undefined ? [] : leavesOf(unless))];
  const fresh = {
    questions: new Set([
      ...leaves.flatMap((leaf) => (leaf.op === 'found' ? [] : questionsOfTest(leaf))),
      ...(byCaseKind === undefined ? [] : (['caseKind'] as const)),
      ...(limit === undefined ? [] : [limit.of])
    ]),
    criteria: leaves.flatMap((leaf) => (leaf.op === 'found' ? leaf.criteria : []))
  };
  ofRemedies.set(remedy, fresh);
  return fresh;
}
