import {findingsOn, type AsOf} from '../assessment/assess';
import type {IsoDate} from '../calendar';
import type {StartDates} from '../clocks';
import type {CriterionId} from '../criteria';
import {evaluate, REACHED_APPEAL, UNKNOWN, type Answers} from '../questions';
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
export function couldHaveMet(
  answers: Answers,
  {today, lawOn = today, starts = {}}: AsOf & {readonly starts?: StartDates}
): CouldHaveMet | undefined {
  const before = lawBefore(lawOf(lawOn));
  if (before === undefined) return undefined;
  const until = lastDayOfLaw(before);
  if (isAllSince(until, answers, starts, today)) return undefined;
  const then = findingsOn(withFirstDay(answers, until, lawOn), {today, lawOn: until});
  if (then.some(({consequence}) => consequence === 'bars' || consequence === 'premature')) return undefined;
  const couldBeMet = new Set(then.filter(({status}) => status !== 'unmet').map(({criterion}) => criterion));
  const criteria = findingsOn(answers, {today, lawOn})
    .filter(({criterion, status}) => status === 'unmet' && couldBeMet.has(criterion))
    .map(({criterion}) => criterion);
  return criteria.length === 0 ? undefined : {until, criteria};
}

/** Everything of which the day is told was done, or became known to the person, after the last day of that law. */
function isAllSince(until: IsoDate, answers: Answers, starts: StartDates, today: IsoDate): boolean {
  const {appellateAct, appellateDate} = answers;
  const {authorityActOn, pronouncedOn, finalFormOn, copyServedOn, violationLearnedOn} = starts;
  const days = [
    appellateDate !== UNKNOWN && evaluate(REACHED_APPEAL, answers, today) === 'true'
      ? appellateDate
      : undefined,
    // After a returned appeal this is the day of the return, and not of the decision.
    appellateAct === 'appealReturned' ? undefined : finalFormOn,
    authorityActOn,
    pronouncedOn,
    copyServedOn,
    violationLearnedOn
  ].filter((day) => day !== undefined);
  return days.length > 0 && days.every((day) => day > until);
}

/** Where time was counted from another date then, and that is unknown, today's date is used for it. */
function withFirstDay(answers: Answers, then: IsoDate, now: IsoDate): Answers {
  const [before, after] = [then, now].map((day) => timeLimitOn('filing', day)?.from);
  if (before === undefined || after === undefined || answers[before] !== undefined) return answers;
  return answers[after] === undefined ? answers : {...answers, [before]: answers[after]};
}
