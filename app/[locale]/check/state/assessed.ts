import {assess, type Assessment} from '@/lib/rules';
import type {CheckState} from './checkState';

/** What the answers that count come to. */
export interface Assessed {
  readonly assessment: Assessment;
  /** The same answers judged today. */
  readonly assessmentToday: Assessment;
}

/** Apart from the rest of the state, because no question needs it: it comes with the deferred screens. */
export function assessed({interview, assessedOn, today}: CheckState): Assessed {
  const assessment = assess(interview.answers, {today: assessedOn});
  const assessmentToday = assessedOn === today ? assessment : assess(interview.answers, {today});
  return {assessment, assessmentToday};
}
