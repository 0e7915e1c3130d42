import {isOneOf} from '../logic';

/**
 * Days from which only the time limit of another way runs. They decide nothing else, so they are no questions of the
 * interview: each is asked for where that time limit is shown.
 */
export const START_IDS = [
  'finalFormOn',
  'pronouncedOn',
  'copyServedOn',
  'violationLearnedOn',
  'penaltyDoneOn',
  'rulingAdoptedOn',
  'authorityActOn',
  'complaintAnsweredOn',
  'normLearnedOn'
] as const;

export type StartId = (typeof START_IDS)[number];

export function isStart(id: string): id is StartId {
  return isOneOf(id, START_IDS);
}
