import {UNKNOWN, type IsoDate} from '../../rules';
import type {AskedDate} from '../asked';
import type {Feature, Given, Left, Source} from '../source';
import {OUTCOMES, possibleDays, type Comparison, type Outcome, type Possible} from './possibleDays';

/** A way of answering linked dates, and the outcome of each comparison whose ends are both known. */
interface Days {
  readonly given: Given;
  readonly outcomes: readonly (Outcome | undefined)[];
}

/** Dates in groups such that no rule compares a date with one of another group. */
export function linkedDates(
  dates: readonly AskedDate[],
  comparisons: readonly Comparison[]
): readonly (readonly AskedDate[])[] {
  const pairs = [
    ...comparisons.map(({of, until}) => [of, until] as const),
    ...dates.map(({id, notBefore}) => [id, notBefore ?? id] as const)
  ];
  const left = new Set(dates.map(({id}) => id));
  return dates.flatMap(({id: first}) => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const one of group) {
      for (const [a, b] of pairs) {
        const other = a === one ? b : b === one ? a : one;
        if (left.delete(other)) group.push(other);
      }
    }
    return [dates.filter(({id}) => group.includes(id))];
  });
}

const STATUSES = ['open', UNKNOWN, 'day'] as const;
const DAY = STATUSES.indexOf('day');
const ALL_STATUSES = [...STATUSES.keys()];
/** After the outcomes: one of the two ends is not known. */
const NOT_COMPARED = OUTCOMES.length;
const ALL_OUTCOMES = [...OUTCOMES.keys(), NOT_COMPARED];

const STATUS: Feature = {
  weights: STATUSES.map(() => 1n),
  later: (value) => (value === 0 ? ALL_STATUSES : [value]),
  open: [0],
  unknown: [1],
  first: 0,
  real: [DAY]
};

const compared = (compares: Comparison): Feature => ({
  compares,
  weights: ALL_OUTCOMES.map(() => 1n),
  later: (value) => (value === NOT_COMPARED ? ALL_OUTCOMES : [value]),
  open: [],
  unknown: [],
  first: NOT_COMPARED,
  real: ALL_OUTCOMES
});

/** Linked dates, with every way of answering them as far as some comparisons distinguish the days. */
export function dateSource(
  dates: readonly AskedDate[],
  all: readonly Comparison[],
  today: IsoDate,
  left: Left
): Source {
  const ids = dates.map(({id}) => id);
  const isDate = (end: string) => ids.includes(end);
  const comparisons = all.filter(({of}) => isDate(of));
  const ways = waysOf(dates, comparisons, today, left);
  const statusOf = ({given}: Days, id: string) =>
    given[id] === undefined ? 0 : given[id] === UNKNOWN ? 1 : DAY;
  const values = ways.map((way) => [
    ...ids.map((id) => statusOf(way, id)),
    ...way.outcomes.map((outcome) => (outcome === undefined ? NOT_COMPARED : OUTCOMES.indexOf(outcome)))
  ]);
  const numbersOf = (isWanted: (comparison: Comparison) => boolean) =>
    comparisons.flatMap((comparison, at) => (isWanted(comparison) ? [ids.length + at] : []));
  return {
    questions: ids,
    ways: ways.map(({given}) => given),
    features: [...ids.map(() => STATUS), ...comparisons.map(compared)],
    valueOf: (way, feature) => values[way]?.[feature] ?? 0,
    shownBy: (question, read) => {
      const isKnown = (end: string) => !isDate(end) || end === question || read.includes(end);
      return [
        ids.indexOf(question),
        ...numbersOf(
          ({of, until}) => (of === question || until === question) && isKnown(of) && isKnown(until)
        )
      ];
    },
    about: (question) => [
      ids.indexOf(question),
      ...numbersOf(({of, until}) => of === question || until === question)
    ]
  };
}

function waysOf(
  dates: readonly AskedDate[],
  comparisons: readonly Comparison[],
  today: IsoDate,
  left: Left
): readonly Days[] {
  const ids = dates.map(({id}) => id);
  const possible = new Map<string, readonly Possible[]>();
  const among = (known: readonly string[]) => {
    const name = known.join();
    const used = comparisons.filter(
      ({of, until}) => known.includes(of) && (known.includes(until) || !ids.includes(until))
    );
    const found =
      possible.get(name) ??
      possibleDays(
        dates.filter(({id}) => known.includes(id)),
        used,
        today
      );
    possible.set(name, found);
    return found.map(({days, outcomes}): Days => ({
      given: days,
      outcomes: comparisons.map((one) => outcomes[used.indexOf(one)])
    }));
  };
  const ways = (at: number, known: readonly string[], given: Given): readonly Days[] => {
    const id = ids[at];
    if (id === undefined)
      return among(known).map(({given: days, outcomes}) => ({given: {...given, ...days}, outcomes}));
    return [
      ...(left === 'anything' ? ways(at + 1, known, given) : []),
      ...ways(at + 1, known, {...given, [id]: UNKNOWN}),
      ...ways(at + 1, [...known, id], given)
    ];
  };
  return ways(0, [], {});
}
