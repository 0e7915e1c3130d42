import {floorOf, UNKNOWN, type DateId, type IsoDate} from '../../rules';
import type {Feature, Given, Left, Source} from '../source';
import {ceilingOf} from './comparisons';
import {OUTCOMES, possibleDays, type Comparison, type Outcome, type Possible} from './possibleDays';

/** A way of answering linked dates, and what comes of each comparison whose ends are both known. */
interface Days {
  readonly given: Given;
  readonly outcomes: readonly (Outcome | undefined)[];
}

/** Dates in groups such that no rule compares a date with one of another group. */
export function linkedDates(
  ids: readonly DateId[],
  comparisons: readonly Comparison[]
): readonly (readonly DateId[])[] {
  const pairs = [
    ...comparisons.map(({of, until}) => [of, until] as const),
    ...ids.map((id) => [id, floorOf(id) ?? id] as const)
  ];
  const left = new Set<string>(ids);
  return ids.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group: string[] = [first];
    for (const one of group) {
      for (const [a, b] of pairs) {
        const other = a === one ? b : b === one ? a : one;
        if (left.delete(other)) group.push(other);
      }
    }
    return [ids.filter((id) => group.includes(id))];
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

const COMPARED: Feature = {
  weights: ALL_OUTCOMES.map(() => 1n),
  later: (value) => (value === NOT_COMPARED ? ALL_OUTCOMES : [value]),
  open: [],
  unknown: [],
  first: NOT_COMPARED,
  real: ALL_OUTCOMES
};

/** Linked dates, with every way of answering them as far as some comparisons tell the days apart. */
export function dateSource(
  ids: readonly DateId[],
  compared: readonly Comparison[],
  today: IsoDate,
  left: Left
): Source {
  const isDate = (end: string) => (ids as readonly string[]).includes(end);
  const comparisons = compared.filter(({of}) => isDate(of));
  const ways = waysOf(ids, comparisons, today, left);
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
    features: [...ids.map(() => STATUS), ...comparisons.map(() => COMPARED)],
    valueOf: (way, feature) => values[way]?.[feature] ?? 0,
    shownBy: (question, read) => {
      const isKnown = (end: string) => !isDate(end) || end === question || read.includes(end);
      return [
        ids.indexOf(question as DateId),
        ...numbersOf(
          ({of, until}) => (of === question || until === question) && isKnown(of) && isKnown(until)
        )
      ];
    },
    about: (question) => [
      ids.indexOf(question as DateId),
      ...numbersOf(({of, until}) => of === question || until === question)
    ]
  };
}

function waysOf(
  ids: readonly DateId[],
  comparisons: readonly Comparison[],
  today: IsoDate,
  left: Left
): readonly Days[] {
  const possible = new Map<string, readonly Possible[]>();
  const among = (known: readonly string[]) => {
    const name = known.join();
    const used = comparisons.filter(
      ({of, until}) =>
        known.includes(of) && (known.includes(until) || !(ids as readonly string[]).includes(until))
    );
    const found =
      possible.get(name) ??
      possibleDays(
        ids
          .filter((id) => known.includes(id))
          .map((id) => ({id, notBefore: floorOf(id), notAfter: ceilingOf(id)})),
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
