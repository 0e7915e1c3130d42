const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const written = (time: number) => new Date(time).toISOString().slice(0, 10);

type Term = {readonly years: number} | {readonly months: number};

/** The same day of the last month of the term, or the last day of that month where it has no such day. */
export function lastDayOf(term: Term, from: string): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const last = month - 1 + ('years' in term ? 12 * term.years : term.months);
  const ofThatMonth = Date.UTC(year, last + 1, 0);
  return written(Math.min(Date.UTC(year, last, day), ofThatMonth));
}

/** The day itself, or the first after it that is neither a weekend nor a day off. */
export function workingDayFrom(day: string, daysOff: readonly string[]): string {
  const isOff = [0, 6].includes(new Date(at(day)).getUTCDay()) || daysOff.includes(day);
  return isOff ? workingDayFrom(written(at(day) + DAY), daysOff) : day;
}

interface InForce {
  readonly inForce: {readonly from: string; readonly until?: string | undefined};
}

/** The version that applied on a day, or none. */
export const versionsOn = <Version extends InForce>(versions: readonly Version[], day: string) =>
  versions.filter(({inForce: {from, until}}) => from <= day && (until === undefined || day <= until));
