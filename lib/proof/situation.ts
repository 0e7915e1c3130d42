import type {AsOf, CriterionId, Finding, IsoDate} from '../rules';
import {automatonOf, type Automaton} from './automaton';
import {dateSpace, type DateState} from './dateSpace';
import {daysLater, everyDay} from './days';
import {CHANGES, conditionsUnder, LAWS, type Law} from './law';
import {ceilingOf, DATE_IDS, linksIn, type Link} from './links';
import {
  criterionParts,
  deadlinePart,
  remedyParts,
  type CriterionPart,
  type DeadlineOutcome,
  type Look
} from './parts';
import type {Part} from './automaton';
import {vectorsOf, type DateVector} from './vectors';

/** A law, and a day from which on the same things can come of dates. */
export interface Situation {
  readonly law: Law;
  readonly asOf: Required<AsOf>;
  readonly links: readonly Link[];
  readonly vectors: readonly DateVector[];
  /** How many of the days looked at it stands for. */
  readonly days: number;
}

/** How many days before the earliest day that counts dates are compared: two terms of a year, one after the other, and a margin. */
const REACH = 800;
/** How many days before and after a day of change are looked at, so that every weekday is among them. */
const AROUND = 8;
/** A year and two after the last change: what filing before a change still brings about then; and a leap day. */
const LATER: readonly IsoDate[] = ['2027-07-01', '2028-03-01', '2028-07-01'];

const CEILINGS = DATE_IDS.flatMap((id) => ceilingOf(id) ?? []);

/**
 * The days looked at under a law: around each day of change while it applied; under the two latest, which the site
 * can show, also later.
 */
function daysUnder({from, until}: Law): readonly IsoDate[] {
  const isShown = LAWS.slice(-2).some((law) => law.from === from);
  const all = [...CHANGES, ...LATER].flatMap((day) =>
    everyDay(daysLater(day, -AROUND), daysLater(day, AROUND))
  );
  return [...new Set(all)]
    .filter((day) => day >= from && (isShown || until === undefined || day <= until))
    .sort();
}

/** Every law with every kind of day: two days are of a kind if the same vectors of dates are possible on them. */
export function situations(): readonly Situation[] {
  const known = new Map<string, readonly DateVector[]>();
  return LAWS.flatMap((law) => {
    const links = linksIn(conditionsUnder(law));
    const kinds = new Map<string, Situation>();
    for (const today of daysUnder(law)) {
      const name = JSON.stringify([links, today]);
      const earliest = [today, ...CEILINGS].sort()[0] ?? today;
      const vectors = known.get(name) ?? vectorsOf(links, daysLater(earliest, -REACH), today);
      known.set(name, vectors);
      const kind = vectors.map(({vector}) => vector).join();
      const before = kinds.get(kind);
      kinds.set(kind, {
        law,
        asOf: before?.asOf ?? {today, lawOn: law.from},
        links,
        vectors: before?.vectors ?? vectors,
        days: (before?.days ?? 0) + 1
      });
    }
    return isInForce(law) ? [...kinds.values()] : widest([...kinds.values()]);
  });
}

const isInForce = ({until}: Law) => until === undefined;

/**
 * Of the kinds of day under a law that is history those on which most can come of dates: what holds on such a day for
 * every combination holds on a day with fewer of them.
 */
function widest(kinds: readonly Situation[]): readonly Situation[] {
  const sets = kinds.map(({vectors}) => new Set(vectors.map(({vector}) => vector)));
  const kept: number[] = [];
  [...kinds.keys()]
    .sort((a, b) => (sets[b]?.size ?? 0) - (sets[a]?.size ?? 0))
    .forEach((at) => {
      if (!kept.some((other) => [...(sets[at] ?? [])].every((vector) => sets[other]?.has(vector))))
        kept.push(at);
    });
  return kinds.filter((_, at) => kept.includes(at));
}

/** All parts of the rules in one situation, each as the automaton of its behaviour. */
export interface Machinery {
  readonly situation: Situation;
  readonly criterionParts: readonly CriterionPart[];
  readonly criteria: readonly (Automaton<Finding> & {readonly id: CriterionId})[];
  readonly lookParts: readonly Part<Look>[];
  readonly looks: readonly Automaton<Look>[];
  readonly deadline: Automaton<DeadlineOutcome>;
  readonly dates: readonly DateState[];
}

export function machineryOf(situation: Situation): Machinery {
  const {law, asOf, links, vectors} = situation;
  const parts = criterionParts(law, asOf.today);
  const lookParts = remedyParts(law, asOf.today);
  return {
    situation,
    criterionParts: parts,
    criteria: parts.map((part) => ({...automatonOf(part, situation), id: part.id})),
    lookParts,
    looks: lookParts.map((part) => automatonOf(part, situation)),
    deadline: automatonOf(deadlinePart(law, asOf.today), situation),
    dates: dateSpace(DATE_IDS, links, links, vectors)
  };
}
