import {
  CRITERIA,
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
  const versions = CRITERIA[id].versions as unknown as Version[];
  const index = versions.indexOf(version);
  versions[index] = instead;
  try {
    return run();
  } finally {
    versions[index] = version;
  }
}

/** Runs something while what one remedy fits today, or does not, is another's. */
export function withRemedy<T>(id: RemedyId, instead: RemedyVersion, run: () => T): T {
  const catalogue = REMEDIES as unknown as Record<RemedyId, Remedy>;
  const remedy = remedyOf(id);
  catalogue[id] = {versions: [instead, ...remedy.versions.slice(1)]};
  try {
    return run();
  } finally {
    catalogue[id] = remedy;
  }
}
