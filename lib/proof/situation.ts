import {daysAfter, previousDay, type IsoDate} from '../rules/calendar';
import {floorOf, QUESTION_IDS, questionOf, type AsOf, type DateId} from '../rules';
import {ceilingOf, comparisonsIn} from './dates/comparisons';
import {possibleDays} from './dates/possibleDays';
import {lawsOf, type Law} from './law';
import {partsOf} from './parts';

/** A law, and a day on which the same can come of dates as on others. */
export interface Situation {
  readonly law: Law;
  readonly asOf: Required<AsOf>;
  /** Whether it is the first of its law: what does not depend on the day need not be looked at in the others. */
  readonly isFirst: boolean;
}

/** How many days before and after a day of change are looked at, so that every weekday is among them. */
const AROUND = 8;
/** A year and two after the last change: what filing before a change still brings about then; and a leap day. */
const LATER: readonly IsoDate[] = ['2027-07-01', '2028-03-01', '2028-07-01'];

export const DATE_IDS = QUESTION_IDS.filter((id): id is DateId => questionOf(id).kind === 'date');

const around = (day: IsoDate): readonly IsoDate[] => {
  let first = day;
  for (let count = 0; count < AROUND; count += 1) first = previousDay(first);
  return Array.from({length: 2 * AROUND + 1}, (_, count) => daysAfter(first, count));
};

/**
 * The days looked at under a law: around each day of change while it applied; under the two latest, which the site
 * can show, also later.
 */
function daysUnder({from, until}: Law, laws: readonly Law[]): readonly IsoDate[] {
  const isShown = laws.slice(-2).some((law) => law.from === from);
  const all = [...laws.map((law) => law.from), ...LATER].flatMap(around);
  return [...new Set(all)]
    .filter((day) => day >= from && (isShown || until === undefined || day <= until))
    .sort();
}

/** Every law with every kind of day: two days are of a kind if the same can come of comparing dates on them. */
export function situations(): readonly Situation[] {
  const laws = lawsOf();
  return laws.flatMap((law) => {
    const kinds = new Map<string, Situation>();
    for (const today of daysUnder(law, laws)) {
      const asOf = {today, lawOn: law.from};
      const kind = [...outcomesOn(law, asOf)].sort().join('\n');
      const before = kinds.get(kind);
      kinds.set(kind, {law, asOf: before?.asOf ?? asOf, isFirst: false});
    }
    const all = law.until === undefined ? [...kinds.values()] : widest(kinds);
    return all.map((situation, at) => ({...situation, isFirst: at === 0}));
  });
}

/** Everything that can come of comparing days on one day, all dates answered. */
function outcomesOn(law: Law, asOf: Required<AsOf>): ReadonlySet<string> {
  const {criteria, remedies, deadline} = partsOf(law, asOf);
  const conditions = [...criteria, ...remedies, deadline].flatMap((part) => part.conditions);
  const dates = DATE_IDS.map((id) => ({id, notBefore: floorOf(id), notAfter: ceilingOf(id)}));
  return new Set(
    possibleDays(dates, comparisonsIn(conditions), asOf.today).map(({outcomes}) => outcomes.join())
  );
}

/**
 * Of the kinds of day under a law that is history those on which most can come of dates: what holds on such a day for
 * every combination holds on a day with fewer of them.
 */
function widest(kinds: ReadonlyMap<string, Situation>): readonly Situation[] {
  const all = [...kinds]
    .map(([kind, situation]) => ({situation, outcomes: new Set(kind.split('\n'))}))
    .sort((a, b) => b.outcomes.size - a.outcomes.size);
  const kept: typeof all = [];
  for (const one of all) {
    if (!kept.some(({outcomes}) => [...one.outcomes].every((outcome) => outcomes.has(outcome))))
      kept.push(one);
  }
  return kept.map(({situation}) => situation);
}
