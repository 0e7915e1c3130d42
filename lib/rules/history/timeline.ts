import {contains, nextDay, previousDay, type IsoDate, type Period} from '../calendar';
import {CRITERION_IDS, criterionOf} from '../criteria';
import {DOCUMENT_IDS, documentOf} from '../documents';
import {RIGHT_IDS, RIGHTS} from '../law';
import {isNonEmpty, type NonEmpty} from '../logic';
import {REMEDY_IDS, remedyOf} from '../remedies';
import {TIME_LIMIT_IDS, timeLimitOf} from '../timeLimits';

/** The law between two changes of any rule; open-ended without `until`. */
export type Law = Period;

/** Every state of the law that the rules know, newest first, derived from the versions. */
export function laws(): NonEmpty<Law> {
  const days = daysOfChange();
  const found = days.map((from, index) => {
    const next = days[index + 1];
    return next === undefined ? {from} : {from, until: previousDay(next)};
  });
  const newestFirst = found.toReversed();
  if (!isNonEmpty(newestFirst)) throw new Error('No rule has a version');
  return newestFirst;
}

/** The law on a day; for a day before the oldest law, the oldest. */
export function lawOf(day: IsoDate): Law {
  const all = laws();
  return all.find((law) => contains(law, day)) ?? all.at(-1) ?? all[0];
}

/** The law that applied before another; undefined before the oldest. */
export function lawBefore({from}: Law): Law | undefined {
  return laws().find(({until}) => until !== undefined && until < from);
}

/** The last day on which a law is known to have applied, else its first. */
export const lastDayOfLaw = ({from, until = from}: Law): IsoDate => until;

function daysOfChange(): readonly IsoDate[] {
  const periods = [
    ...CRITERION_IDS.flatMap((id) => criterionOf(id).versions),
    ...TIME_LIMIT_IDS.flatMap((id) => timeLimitOf(id).versions),
    ...REMEDY_IDS.flatMap((id) => remedyOf(id).versions),
    ...DOCUMENT_IDS.flatMap((id) => documentOf(id).versions),
    ...RIGHT_IDS.flatMap((id) => RIGHTS[id].versions)
  ].map(({inForce}) => inForce);
  const days = periods.flatMap(({from, until}) => [from, ...(until === undefined ? [] : [nextDay(until)])]);
  return [...new Set(days)].sort();
}
