import type {AsOf} from './assess';
import {criterionOf, type Changes} from './criteria';
import type {Finding} from './finding';
import {problemWith, QUESTION_IDS, type Answers} from './questions';
import {versionOn} from './law';

/** What of a finding tells which failure it is. */
export type Failed = Pick<Finding, 'criterion' | 'failure'>;

/** The answers that would mend a finding; undefined where it has no failure, or nothing would mend it. */
export function changesFor({criterion, failure}: Failed, {today, lawOn = today}: AsOf): Answers | undefined {
  const version = versionOn(criterionOf(criterion), lawOn);
  const changes = version?.failures.find(({id}) => id === failure)?.mendedBy;
  return changes === undefined || changes === 'nothing' ? undefined : onDay(changes, today);
}

/**
 * The answers after making just the changes named for a finding. The promise: it then is unmet no more. Days that
 * the changes make impossible are dropped, as the interview drops them.
 */
export function mended(answers: Answers, failed: Failed, asOf: AsOf): Answers {
  const changed: Answers = {...answers, ...changesFor(failed, asOf)};
  return Object.fromEntries(
    QUESTION_IDS.filter((id) => problemWith(id, changed[id], changed, asOf.today) === undefined).map((id) => [
      id,
      changed[id]
    ])
  );
}

function onDay(changes: Changes, today: AsOf['today']): Answers {
  return Object.fromEntries(
    Object.entries(changes).map(([id, answer]) => [id, answer === 'today' ? today : answer])
  );
}
