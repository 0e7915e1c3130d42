import type {IsoDate} from './isoDate';

/** Days from `from` to `until`, both included; without `until` still running. */
export interface Period {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

export function contains(period: Period, day: IsoDate): boolean {
  return period.from <= day && (period.until === undefined || day <= period.until);
}
