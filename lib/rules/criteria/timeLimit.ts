import type {IsoDate, Period} from '../calendar';
import type {NonEmpty} from '../logic';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';
import {inTime, timeLimitOn, type TimeLimit} from '../timeLimits';
import {criterion, type Failure} from './criterion';

/** The application is filed in time: everything but its own period comes from the time limits that applied then. */
export const timeLimit = criterion({
  versions: [asOf(SINCE_REFORM), asOf(UNTIL_REFORM)]
});

function asOf<const InForce extends Period>(inForce: InForce) {
  const [filing, refiling] = [limitOn('filing', inForce.from), limitOn('refiling', inForce.from)];
  const {met, movedToday, movedThen} = inTime(filing, refiling);
  const failures = [
    {id: 'weekend', when: movedToday, consequence: 'unsettled', mendedBy: 'nothing'},
    ...(movedThen === undefined
      ? []
      : [{id: 'weekendFiled', when: movedThen, consequence: 'unsettled', mendedBy: 'nothing'} as const]),
    {id: 'over', consequence: 'bars', mendedBy: {[filing.from]: 'today'}}
  ] as const satisfies NonEmpty<Failure>;
  return {
    inForce,
    citations: [...filing.citations, ...refiling.citations],
    when: filing.runs,
    met,
    returned: 5,
    refused: 1,
    failures
  } as const;
}

function limitOn(id: 'filing' | 'refiling', day: IsoDate): TimeLimit {
  const limit = timeLimitOn(id, day);
  if (limit === undefined) throw new Error(`There is no time limit of ${id} on ${day}`);
  return limit;
}
