import {
  CRITERION_IDS,
  criterionOf,
  laws,
  versionOn,
  type Condition,
  type CriterionId,
  type Law as Period,
  type Version
} from '../rules';

/** A criterion as it applied under one law. */
export interface InForce {
  readonly id: CriterionId;
  readonly version: Version;
}

/** The law between two days on which it changed. */
export interface Law extends Period {
  readonly criteria: readonly InForce[];
}

/** Every law that the rules know, oldest first. */
export const lawsOf = (): readonly Law[] =>
  laws()
    .toReversed()
    .map((period) => ({
      ...period,
      criteria: CRITERION_IDS.flatMap((id) => {
        const version = versionOn(criterionOf(id), period.from);
        return version === undefined ? [] : [{id, version}];
      })
    }));

export function conditionsOfVersion({when, met, failures}: Version): readonly Condition[] {
  return [when, met, ...failures.map((failure) => failure.when)].filter((one) => one !== undefined);
}
