import type {Finding} from '../../rules';
import {shortest, type Property} from '../property';
import {VERDICTS} from '../survey';

/**
 * The verdict looks at the status and the consequence of findings only, so that findings of the same kind stand for
 * each other: every set of kinds is tried, and every finding alone.
 */
export const oneVerdict: Property = {
  id: 'oneVerdict',
  says: 'there is exactly one verdict, the worst that any finding alone would bring',
  refute: (survey) => {
    const {verdictOn} = survey.parts;
    const kinds = new Map<string, Finding>();
    for (const {space, diagram} of survey.criteria()) {
      for (const finding of space.outcomesOf(diagram))
        kinds.set(`${finding.status} ${finding.consequence ?? ''}`, finding);
    }
    const all = [...kinds.values()];
    const place = (findings: readonly Finding[]) => VERDICTS.indexOf(verdictOn(findings).kind);
    const wrong = Array.from({length: 2 ** all.length}, (_, set) => all.filter((_one, at) => (set >> at) & 1))
      .filter((findings) => place(findings) !== Math.max(0, ...findings.map((one) => place([one]))))
      .map((findings) => ({
        what: `${findings.map(({status, consequence}) => `${status} ${consequence ?? ''}`).join(' + ')} give ${verdictOn(findings).kind}`,
        given: {}
      }));
    return shortest(wrong, survey);
  }
};
