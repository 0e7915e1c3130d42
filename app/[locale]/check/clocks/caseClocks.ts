import {clocksByUrgency, lastDaysOn, type StartDates} from '@/lib/rules';
import type {AssessedCheck} from '../state/useCheck';

const NONE: StartDates = {};

/** All time limits of the case: of each remedy, and of the application itself. */
export function caseClocks({interview: {answers}, assessment, assessedOn, saved}: AssessedCheck) {
  const starts = saved.draft.starts ?? NONE;
  const ways = clocksByUrgency(
    assessment.remedies.map(({remedy}) => remedy),
    {answers, starts, today: assessedOn}
  );
  return {
    ways,
    starts,
    days: lastDaysOn(ways, assessment.deadline, assessedOn),
    isClosed: assessment.verdict.kind === 'inadmissible',
    isKindKnown: answers.caseKind !== undefined && answers.caseKind !== 'unknown'
  };
}
