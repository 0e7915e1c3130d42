import {contains, type IsoDate, type Period} from '../calendar';
import type {NonEmpty} from '../logic';

interface InForce {
  readonly inForce: Period;
}

/** A rule in its versions, newest first: each as it applied in one period. */
export interface Dated<Version extends InForce> {
  readonly versions: NonEmpty<Version>;
}

/** The version of a rule that applied on `day`. */
export function versionOn<Version extends InForce>({versions}: Dated<Version>, day: IsoDate) {
  return versions.find(({inForce}) => contains(inForce, day));
}
