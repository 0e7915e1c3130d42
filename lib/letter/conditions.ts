import {
  CRITERION_IDS,
  criterionOf,
  groundsOf,
  versionOn,
  type CriterionId,
  type Failure,
  type Grounds,
  type IsoDate,
  type Version
} from '../rules';
import type {LetterGround} from './letter';

/** A condition that a letter can be about, and the failures it can mean. */
export interface ConditionOfLetter {
  readonly criterion: CriterionId;
  readonly version: Version;
  readonly failures: readonly Failure[];
}

/** Which grounds of return or refusal lead to the conditions of a letter. */
const NAMED_AS: Readonly<Record<LetterGround, Grounds>> = {
  returned1: {returned: 1},
  returned2: {returned: 2},
  returned3: {returned: 3},
  returned4: {returned: 4},
  returned5: {returned: 5},
  refused1: {refused: 1},
  refused2: {refused: 2},
  refused3: {refused: 3},
  refused4: {refused: 4},
  refused5: {refused: 5},
  // Withdrawn: says nothing about the conditions.
  ended1: {},
  // Proceedings are terminated on grounds that would have led to refusal, had they been known (38(1)(2) to (4)).
  ended2: {refused: 5},
  ended3: {refused: 2},
  ended4: {refused: 3}
};

/** For grounds that no condition has: what they are about on our reading. */
const READ_AS: {readonly [G in LetterGround]?: readonly CriterionId[]} = {refused4: ['constitutionalRight']};

/** What a letter that names this ground can be about: the inverse of the grounds of each failure. */
export function conditionsOf(ground: LetterGround, lawOn: IsoDate): readonly ConditionOfLetter[] {
  return CRITERION_IDS.flatMap((criterion) => {
    const version = versionOn(criterionOf(criterion), lawOn);
    if (version === undefined) return [];
    const failures = version.failures.filter(
      (failure) =>
        isNamed(groundsOf(version, failure), NAMED_AS[ground]) ||
        READ_AS[ground]?.includes(criterion) === true
    );
    return failures.length === 0 ? [] : [{criterion, version, failures}];
  });
}

function isNamed(carried: Grounds, {returned, refused}: Grounds): boolean {
  return (
    (returned !== undefined && carried.returned === returned) ||
    (refused !== undefined && carried.refused === refused)
  );
}
