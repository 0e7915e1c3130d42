import {findingsOn} from '../../lib/rules/assessment/assess';
import {
  criterionOf,
  evaluate,
  versionOn,
  type Answers,
  type CriterionId,
  type Finding,
  type IsoDate
} from '../../lib/rules';

/** Our findings in the form of the peers' results; nothing if undecided, or if only the consequence is certain. */
export function decidedOf(
  findings: readonly Finding[],
  answers: Answers,
  today: IsoDate
): ReadonlyMap<string, string> {
  const decided = new Map<string, string>();
  for (const {criterion, status, failure = ''} of findings) {
    if (status === 'met' || status === 'notApplicable') decided.set(criterion, status);
    if (status === 'unmet' && failure === firstPossible(criterion, answers, today))
      decided.set(criterion, `unmet: ${failure}`);
  }
  return decided;
}

function firstPossible(criterion: CriterionId, answers: Answers, today: IsoDate): string | undefined {
  const failures = versionOn(criterionOf(criterion), today)?.failures ?? [];
  return failures.find(({when}) => when === undefined || evaluate(when, answers, today) !== 'false')?.id;
}

export const ourFindings = (answers: Answers, today: IsoDate) => findingsOn(answers, {today});
