import {clocksByUrgency, lastDaysOn, type RemedyId, type StartDates} from '@/lib/rules';
import type {AssessedCheck} from '../state/useCheck';

const NONE: StartDates = {};

/** All time limits of the case: of each remedy, and of the application itself. */
export function caseClocks({interview: {answers}, assessment, assessedOn, saved}: AssessedCheck) {
  const starts = saved.draft.starts ?? NONE;
  const offers = new Map(assessment.remedies.map((offer) => [offer.remedy, offer]));
  const guesses = (way: RemedyId) => Number(offers.get(way)?.isGuess === true);
  const byUrgency = clocksByUrgency(
    assessment.remedies.map(({remedy}) => remedy),
    {answers, starts, today: assessedOn}
  );
  // What is only for a kind of case that is perhaps not theirs comes last.
  const ways = [...byUrgency].sort((one, other) => guesses(one.way) - guesses(other.way));
  return {
    ways,
    starts,
    days: lastDaysOn(ways, assessment.deadline, assessedOn),
    isClosed: assessment.verdict.kind === 'inadmissible',
    isKindKnown: answers.caseKind !== undefined && answers.caseKind !== 'unknown'
  };
}
