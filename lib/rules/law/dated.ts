import {contains, type IsoDate, type Period} from '../calendar';
import type {NonEmpty} from '../logic';

interface InForce {
  readonly inForce: Period;
}

/** The versions of a rule, newest first, each for one period. */
export interface Dated<Version extends InForce> {
  readonly versions: NonEmpty<Version>;
}

/** The version of a rule that applied on `day`. */
export function versionOn<Version extends InForce>({versions}: Dated<Version>, day: IsoDate) {
  return versions.find(({inForce}) => contains(inForce, day));
}
