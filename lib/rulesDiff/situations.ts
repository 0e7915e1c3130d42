import type {IsoDate} from '../rules';
import {dayAt, placeOf, type Comparison} from '../proof';
import {comparisonsOf, datesOf} from './facts';
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
 * Days of a law on which everything can come of dates that can on any day looked at: the one on which most can, then
 * those on which something can that could not on the days before.
 */
export function daysUnder({from, until}: ComparedLaw, sides: readonly Side[]): readonly Day[] {
  const last = until === undefined ? placeOf(from) + REACH : placeOf(until);
  const first = Math.max(placeOf(from), last - REACH);
  const comparisons = comparisonsOf(sides, from);
  const kinds = new Map<string, IsoDate>();
  for (let place = last; place >= first; place -= 1) {
    const today = dayAt(place);
    const kind = [...outcomesOn(today, comparisons, sides)].sort().join('\n');
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

/** What can come of comparing days, each set of outcomes by a name that does not depend on the day. */
function outcomesOn(
  today: IsoDate,
  comparisons: readonly Comparison[],
  sides: readonly Side[]
): ReadonlySet<string> {
  return new Set(
    datesOf(sides, comparisons, today, 'nothing').flatMap(({questions, values}) =>
      values.map(({given}) => {
        const dayOf = (id: string) => (id === 'today' ? today : /^\d/.test(id) ? id : given[id]);
        const compared = comparisons.map(({of, until, last, moved}) => {
          const [start, end] = [given[of], dayOf(until)] as (IsoDate | 'unknown' | undefined)[];
          if (start === undefined || end === undefined || start === 'unknown' || end === 'unknown')
            return '-';
          const [from, to] = [placeOf(start), placeOf(end)];
          return to <= (last[from] ?? 0) ? 'k' : to <= (moved[from] ?? 0) ? 'm' : 'o';
        });
        const known = questions.map((id) => (given[id] === 'unknown' ? 'u' : 'd'));
        return `${questions.join()} ${known.join('')} ${compared.join('')}`;
      })
    )
  );
}
