import {findingsOn} from '../../lib/rules/assessment/assess';
import type {Answers, Finding, IsoDate} from '../../lib/rules';

/** Our findings in the form of the peers' results; nothing if undecided. */
export function decidedOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const decided = new Map<string, string>();
  for (const {criterion, status, failure} of findings) {
    if (status === 'met' || status === 'notApplicable') decided.set(criterion, status);
    if (status === 'unmet') decided.set(criterion, `unmet: ${failure ?? ''}`);
  }
  return decided;
}

export const ourFindings = (answers: Answers, today: IsoDate) => findingsOn(answers, {today});
