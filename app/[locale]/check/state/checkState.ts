import type {Draft} from '@/lib/answers';
import {interview, type Interview, type IsoDate} from '@/lib/rules';
import {reachable} from './navigation';
import {fragmentOf, stepOf, type Step} from './step';

export interface CheckState {
  /** The day it is. */
  readonly today: IsoDate;
  /** The day of the assessment: today, that of a shared result, or one under the old law. */
  readonly assessedOn: IsoDate;
  readonly interview: Interview;
  /** The step that can be shown. */
  readonly step: Step;
  /** The address asks for another one. */
  readonly diverted: boolean;
}

/** The whole state of the check, from the draft, the day, and what the address asks for. */
export function checkState(draft: Draft, today: IsoDate, address: string): CheckState {
  const assessedOn = dayOfAssessment(draft, today);
  const state = interviewOf(draft.answers, assessedOn);
  const wanted = stepOf(address);
  const step = reachable(wanted, state);
  const diverted = wanted === undefined || fragmentOf(wanted) !== fragmentOf(step);
  return {today, assessedOn, interview: state, step, diverted};
}

export function dayOfAssessment({oldLawDay, assessedOn}: Draft, today: IsoDate): IsoDate {
  if (oldLawDay !== undefined) return oldLawDay;
  return assessedOn !== undefined && assessedOn < today ? assessedOn : today;
}

let last: {readonly answers: Draft['answers']; readonly on: IsoDate; readonly state: Interview} | undefined;

/** The same for the same answers and day: a change is worked out once, wherever it leads. */
function interviewOf(answers: Draft['answers'], on: IsoDate): Interview {
  if (last?.answers === answers && last.on === on) return last.state;
  const state = interview(answers, {today: on});
  last = {answers, on, state};
  return state;
}
