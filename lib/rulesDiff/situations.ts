import {dayAt, placeOf, possibleDays, type AskedDate, type Comparison} from '../proof';
import type {IsoDate} from '../rules';
import type {Day, Side} from './side';

/** How many days of a law are looked at: two years, so that every weekday, month's end and anniversary is among them. */
const REACH = 760;

/** The law between two days on which either revision changes. */
export interface ComparedLaw {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

export function lawsOf(sides: readonly Side[]): readonly ComparedLaw[] {
  const days = [...new Set(sides.flatMap(({changes}) => changes))].sort();
  return days.map((from, at) => {
    const next = days[at + 1];
    return {from, ...(next !== undefined && {until: dayAt(placeOf(next) - 1)})};
  });
}

/**
 * Days of a law on which comparisons of dates have every set of outcomes that they have on any day looked at: the one
 * with most of them, then those that have some that the days before did not have.
 */
export function daysUnder(
  {from, until}: ComparedLaw,
  comparisons: readonly Comparison[],
  dates: readonly AskedDate[]
): readonly Day[] {
  const last = until === undefined ? placeOf(from) + REACH : placeOf(until);
  const first = Math.max(placeOf(from), last - REACH);
  if (comparisons.length === 0) return [{today: dayAt(last), lawOn: from}];
  const days = Array.from({length: last - first + 1}, (_, back) => dayAt(last - back));
  const isMuch = outcomesOn(dayAt(last), comparisons, dates).size > MUCH;
  const kinds = new Map<string, IsoDate>();
  for (const today of isMuch ? firstAndLastOfEach(days, comparisons, dates) : days) {
    const kind = [...outcomesOn(today, comparisons, dates)].sort().join('\n');
    kinds.set(kind, kinds.get(kind) ?? today);
  }
  const all = [...kinds].map(([kind, today]) => ({today, outcomes: new Set(kind.split('\n'))}));
  const seen = new Set<string>();
  const chosen: Day[] = [];
  for (;;) {
    const news = all.map(({outcomes}) => [...outcomes].filter((one) => !seen.has(one)).length);
    const most = Math.max(...news);
    const best = all[news.indexOf(most)];
    if (most <= 0 || best === undefined) return chosen;
    for (const one of best.outcomes) seen.add(one);
    chosen.push({today: best.today, lawOn: from});
  }
}

/** So many sets of outcomes that not every day can be looked at for them. */
const MUCH = 400;

/** Of days on which the same can come of comparing each date by itself with them, the first and the last. */
function firstAndLastOfEach(
  days: readonly IsoDate[],
  comparisons: readonly Comparison[],
  dates: readonly AskedDate[]
): readonly IsoDate[] {
  const alike = new Map<string, IsoDate[]>();
  for (const today of days) {
    const name = dates
      .map((one) => {
        const own = comparisons.filter(({of, until}) => of === one.id && dates.every(({id}) => id !== until));
        return possibleDays([one], own, today).map(({outcomes}) => outcomes.join());
      })
      .join('\n');
    alike.set(name, [...(alike.get(name) ?? []), today]);
  }
  return [...alike.values()].flatMap((some) =>
    [...new Set([some[0], some.at(-1)])].flatMap((one) => one ?? [])
  );
}

/** What can come of comparing days, each set of outcomes by a name that does not depend on the day. */
function outcomesOn(
  today: IsoDate,
  comparisons: readonly Comparison[],
  dates: readonly AskedDate[]
): ReadonlySet<string> {
  return new Set(
    withoutSome(dates).flatMap((known) => {
      const isKnown = (end: string) => known.some(({id}) => id === end) || !dates.some(({id}) => id === end);
      const among = comparisons.filter(({of, until}) => isKnown(of) && isKnown(until));
      const name = known.map(({id}) => id).join();
      return possibleDays(known, among, today).map(({outcomes}) => `${name} ${outcomes.join()}`);
    })
  );
}

/**
 * The dates, all of them and without those that stand between two others. Any other date that is not known could as
 * well be, as early or as late as can be, so that the rest has no further outcomes: only one between two keeps their order.
 */
function withoutSome(dates: readonly AskedDate[]): readonly (readonly AskedDate[])[] {
  return dates
    .filter(({id, notBefore}) => notBefore !== undefined && dates.some((one) => one.notBefore === id))
    .reduce<readonly (readonly AskedDate[])[]>(
      (all, between) => [...all, ...all.map((some) => some.filter((one) => one !== between))],
      [dates]
    );
}
