import {contains, type IsoDate} from './calendar';
import type {Criterion, Version} from './criteria';

/** The version of a criterion that applied on `day`. */
export function versionOn({versions}: Criterion, day: IsoDate): Version | undefined {
  return versions.find((version) => contains(version.inForce, day));
}
