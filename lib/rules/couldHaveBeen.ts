import {findingsOn, type AsOf} from './assess';
import type {CriterionId} from './criteria';
import {BEFORE_REFORM, REFORM} from './law';
import type {Answers} from './questions';

/**
 * The criteria that the answers fail today and could have met until 30 June 2026, where nothing else would have
 * stood in the way then; empty if there are none. What only the earlier law asked for is not known, so "could" is
 * all that can be said.
 */
export function couldHaveMet(answers: Answers, {today, lawOn = today}: AsOf): readonly CriterionId[] {
  if (lawOn < REFORM) return [];
  const then = findingsOn(withCourtAct(answers), {today, lawOn: BEFORE_REFORM});
  if (then.some(({consequence}) => consequence === 'bars' || consequence === 'premature')) return [];
  const couldBeMet = new Set(then.filter(({status}) => status !== 'unmet').map(({criterion}) => criterion));
  return findingsOn(answers, {today, lawOn})
    .filter(({criterion, status}) => status === 'unmet' && couldBeMet.has(criterion))
    .map(({criterion}) => criterion);
}

/** The earlier year began with the court act in force; of those we know only the appeal court's. */
function withCourtAct(answers: Answers): Answers {
  const {courtActDate = answers.appellateDate} = answers;
  return courtActDate === undefined ? answers : {...answers, courtActDate};
}
