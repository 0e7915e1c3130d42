import {
  criterionOf,
  remedyOf,
  type CriterionId,
  type Remedy,
  type RemedyId,
  type RemedyVersion,
  type Version
} from '../../rules';
import {REMEDIES} from '../../rules/remedies';

/** Runs something while one version of a criterion is another. */
export function withVersion<T>(id: CriterionId, version: Version, instead: Version, run: () => T): T {
  const {versions} = criterionOf(id);
  return withPut(versions, versions.indexOf(version), instead, version, run);
}

/** Runs something while what one remedy fits today, or does not, is another's. */
export function withRemedy<T>(id: RemedyId, instead: RemedyVersion, run: () => T): T {
  const remedy = remedyOf(id);
  const changed: Remedy = {versions: [instead, ...remedy.versions.slice(1)]};
  return withPut(REMEDIES, id, changed, remedy, run);
}

/** By reflection, because to everyone else the rules are read-only. */
function withPut<T>(whole: object, key: PropertyKey, instead: object, before: object, run: () => T): T {
  Reflect.set(whole, key, instead);
  try {
    return run();
  } finally {
    Reflect.set(whole, key, before);
  }
}
