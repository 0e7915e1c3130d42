import type {IsoDate} from './isoDate';

/** From `from` to `until`, both included; open-ended without `until`. */
export interface Period {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

export function contains(period: Period, day: IsoDate): boolean {
  return period.from <= day && (period.until === undefined || day <= period.until);
}
