import {daysBetween, floorOf, type DateId} from '../rules';
import {lastDayOf, workingDayFrom, type IsoDate, type Term} from '../rules/calendar';
import {everyDay} from './days';
import {ceilingOf, isDateId, neighboursOf, type Link} from './links';
import type {Vector} from './vectors';

export interface Edge {
  readonly to: DateId;
  /** The outcomes of the links between the two, or undefined where the days are not a valid pair. */
  readonly compare: (day: number, other: number) => Vector | undefined;
}

/** Days by number, and what rules make of one of them, or of two. */
export interface DaySpace {
  readonly days: readonly IsoDate[];
  readonly edges: (id: DateId) => readonly Edge[];
  /** The outcomes of the links between a date and today, or undefined where that day is no valid answer. */
  readonly alone: (id: DateId, day: number) => Vector | undefined;
}

export function daySpace(links: readonly Link[], first: IsoDate, today: IsoDate): DaySpace {
  const days = everyDay(first, today);
  const todayAt = days.length - 1;
  const endsOf = (term: Term) => {
    const last = days.map((day) => lastDayOf(term, day));
    const numbers = (ends: readonly IsoDate[]) => Int32Array.from(ends, (end) => daysBetween(first, end));
    return {last: numbers(last), rolled: numbers(last.map(workingDayFrom))};
  };
  const comparisons = links.map(({term, of, until}, index) => {
    const {last, rolled} = endsOf(term);
    const weight = 4 ** index;
    const outcome = (from: number, to: number): Vector => {
      if (to <= (last[from] ?? 0)) return weight;
      return to <= (rolled[from] ?? 0) ? 2 * weight : 3 * weight;
    };
    return {of, until, outcome};
  });
  const numberOf = (until: Link['until']) =>
    until === 'today' ? todayAt : daysBetween(first, until as IsoDate);
  const alone = (id: DateId, day: number) => {
    const ceiling = ceilingOf(id);
    if (ceiling !== undefined && (days[day] ?? '') > ceiling) return undefined;
    return comparisons
      .filter(({of, until}) => of === id && !isDateId(until))
      .reduce((vector, {until, outcome}) => vector + outcome(day, numberOf(until)), 0);
  };
  const edges = (id: DateId): readonly Edge[] =>
    neighboursOf(id, links).map((to) => {
      const forth = comparisons.filter(({of, until}) => of === id && until === to);
      const back = comparisons.filter(({of, until}) => of === to && until === id);
      const isFloor = floorOf(id) === to;
      const isCeiling = floorOf(to) === id;
      return {
        to,
        compare: (day, other) => {
          if ((isFloor && day < other) || (isCeiling && other < day)) return undefined;
          let vector = 0;
          for (const {outcome} of forth) vector += outcome(day, other);
          for (const {outcome} of back) vector += outcome(other, day);
          return vector;
        }
      };
    });
  return {days, edges, alone};
}
