import {
  CRITERION_IDS,
  criterionOf,
  REMEDY_IDS,
  remedyOn,
  versionOn,
  type Condition,
  type CriterionId,
  type IsoDate,
  type Version
} from '../rules';
import {daysLater} from './days';
import {conditionsIn} from './leaves';

/** A criterion as it applied under one law. */
export interface InForce {
  readonly id: CriterionId;
  readonly version: Version;
}

/** The law between two days on which it changed. */
export interface Law {
  /** The first and, unless it still applies, the last day. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly criteria: readonly InForce[];
}

const VERSIONS = CRITERION_IDS.flatMap((id) => criterionOf(id).versions.map(({inForce}) => inForce));

/** Every day on which some criterion began or ceased to apply, in order. */
export const CHANGES: readonly IsoDate[] = [
  ...new Set(
    VERSIONS.flatMap(({from, until}) => [from, ...(until === undefined ? [] : [daysLater(until, 1)])])
  )
].sort();

/** The laws told apart by those days, oldest first. */
export const LAWS: readonly Law[] = CHANGES.map((from, index) => {
  const next = CHANGES[index + 1];
  return {
    from,
    ...(next !== undefined && {until: daysLater(next, -1)}),
    criteria: CRITERION_IDS.flatMap((id) => {
      const version = versionOn(criterionOf(id), from);
      return version === undefined ? [] : [{id, version}];
    })
  };
});

export function conditionsOfVersion({when, met, failures}: Version): readonly Condition[] {
  return [when, met, ...failures.map((failure) => failure.when)].filter((one) => one !== undefined);
}

/** The conditions on answers of the remedies that there are under a law. */
export const remedyConditions = ({from}: Pick<Law, 'from'>): readonly Condition[] =>
  REMEDY_IDS.flatMap((id) => {
    const version = remedyOn(id, from);
    if (version === undefined) return [];
    const {fits, unless} = version;
    return [...conditionsIn(fits), ...(unless === undefined ? [] : conditionsIn(unless))];
  });

/** Every condition that decides something under a law: of its criteria and of the remedies. */
export function conditionsUnder(law: Law): readonly Condition[] {
  return [...law.criteria.flatMap(({version}) => conditionsOfVersion(version)), ...remedyConditions(law)];
}
