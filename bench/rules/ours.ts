import {findingsOn} from '../../lib/rules/assess';
import type {Answers, Finding, IsoDate} from '../../lib/rules';

/** What the ports answer, read from our findings: nothing for what is not decided. */
export function decidedOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({criterion, status, failure}) => {
      if (status === 'met' || status === 'notApplicable') return [[criterion, status] as const];
      return status === 'unmet' ? [[criterion, `unmet: ${failure ?? ''}`] as const] : [];
    })
  );
}

export const ourFindings = (answers: Answers, today: IsoDate) => findingsOn(answers, {today});
