import {findingsOn, type AsOf} from '../assessment/assess';
import type {IsoDate} from '../calendar';
import type {CriterionId} from '../criteria';
import type {Answers} from '../questions';
import {timeLimitOn} from '../timeLimits';
import {lastDayOfLaw, lawBefore, lawOf} from './timeline';

/** What the answers could have met under the previous law. */
export interface CouldHaveMet {
  /** The last day of that law. */
  readonly until: IsoDate;
  readonly criteria: readonly CriterionId[];
}

/**
 * The criteria that the answers fail and could have met under the law before, where nothing else would have stood
 * in the way then. What only the previous law asked for is unknown, so "could" is all that can be said.
 */
export function couldHaveMet(answers: Answers, {today, lawOn = today}: AsOf): CouldHaveMet | undefined {
  const before = lawBefore(lawOf(lawOn));
  if (before === undefined) return undefined;
  const until = lastDayOfLaw(before);
  const then = findingsOn(withFirstDay(answers, until, lawOn), {today, lawOn: until});
  if (then.some(({consequence}) => consequence === 'bars' || consequence === 'premature')) return undefined;
  const couldBeMet = new Set(then.filter(({status}) => status !== 'unmet').map(({criterion}) => criterion));
  const criteria = findingsOn(answers, {today, lawOn})
    .filter(({criterion, status}) => status === 'unmet' && couldBeMet.has(criterion))
    .map(({criterion}) => criterion);
  return criteria.length === 0 ? undefined : {until, criteria};
}

/** Where time was counted from another date then, and that is unknown, today's date is used for it. */
function withFirstDay(answers: Answers, then: IsoDate, now: IsoDate): Answers {
  const [before, after] = [then, now].map((day) => timeLimitOn('filing', day)?.from);
  if (before === undefined || after === undefined || answers[before] !== undefined) return answers;
  return answers[after] === undefined ? answers : {...answers, [before]: answers[after]};
}
