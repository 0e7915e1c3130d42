import type {IsoDate, Period} from '../calendar';
import type {NonEmpty} from '../logic';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';
import {answered, PENDING_NOW} from '../questions';
import {inTime, timeLimitOn, type TimeLimit} from '../timeLimits';
import {criterion, type Failure} from './criterion';

const CASSATION_CHANGED_IT = answered(
  'appealOutcome',
  'firstRestored',
  'changedByCassation',
  'appliedInCassation'
);

/** The application is filed in time: everything but its own period comes from the time limits that applied then. */
export const timeLimit = criterion({
  versions: [asOf(SINCE_REFORM), asOf(UNTIL_REFORM)]
});

function asOf<const InForce extends Period>(inForce: InForce) {
  const [filing, refiling] = [limitOn('filing', inForce.from), limitOn('refiling', inForce.from)];
  const {met, movedToday, movedThen, doubtful} = inTime(filing, refiling);
  const failures = [
    {id: 'filedNow', when: PENDING_NOW, consequence: 'unsettled', mendedBy: 'nothing'},
    // What the appeal court decided matters where the year runs from its act.
    ...(filing.from === 'appellateDate'
      ? ([
          {id: 'cassation', when: CASSATION_CHANGED_IT, consequence: 'unsettled', mendedBy: 'nothing'}
        ] as const)
      : []),
    {id: 'weekend', when: movedToday, consequence: 'unsettled', mendedBy: 'nothing'},
    ...(movedThen === undefined
      ? []
      : [{id: 'weekendFiled', when: movedThen, consequence: 'unsettled', mendedBy: 'nothing'} as const]),
    ...(doubtful === undefined
      ? []
      : [{id: 'chain', when: doubtful, consequence: 'unsettled', mendedBy: 'nothing'} as const]),
    ...(filing.untoldIf !== undefined
      ? ([{id: 'fullText', when: filing.untoldIf, consequence: 'unsettled', mendedBy: 'nothing'}] as const)
      : []),
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
