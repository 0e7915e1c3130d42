import type {AsOf} from './assess';
import {criterionOf, type Changes} from '../criteria';
import type {Finding} from './finding';
import {floorOf, problemWith, QUESTION_IDS, type Answer, type Answers, type QuestionId} from '../questions';
import {versionOn} from '../law';

/** The part of a finding that identifies its failure. */
export type Failed = Pick<Finding, 'criterion' | 'failure'>;

/** The answers that would cure a finding; undefined if it has no failure, or nothing would cure it. */
export function changesFor({criterion, failure}: Failed, {today, lawOn = today}: AsOf): Answers | undefined {
  const version = versionOn(criterionOf(criterion), lawOn);
  const changes = version?.failures.find(({id}) => id === failure)?.mendedBy;
  return changes === undefined || changes === 'nothing' ? undefined : onDay(changes, today);
}

/**
 * The answers after making just the changes named for a finding. The promise: the criterion is then no longer
 * unmet. Days that the changes make impossible are dropped, as the interview drops them.
 */
export function mended(answers: Answers, failed: Failed, asOf: AsOf): Answers {
  const changes = changesFor(failed, asOf) ?? {};
  return Object.fromEntries(
    QUESTION_IDS.flatMap((id) => {
      const answer = answerAfter(id, answers, changes, asOf.today);
      return answer === undefined ? [] : [[id, answer]];
    })
  );
}

/** One answer once changes are made; undefined where they make it impossible. */
export function answerAfter(
  id: QuestionId,
  answers: Answers,
  changes: Answers,
  today: AsOf['today']
): Answer | undefined {
  const answerTo = (one: QuestionId) => changes[one] ?? answers[one];
  const floor = floorOf(id);
  const before: Answers = floor === undefined ? {} : {[floor]: answerTo(floor)};
  const answer = answerTo(id);
  return problemWith(id, answer, before, today) === undefined ? answer : undefined;
}

function onDay(changes: Changes, today: AsOf['today']): Answers {
  return Object.fromEntries(
    Object.entries(changes).map(([id, answer]) => [id, answer === 'today' ? today : answer])
  );
}
