import {type Finding} from '../../rules';
import {verdictOn} from '../../rules/verdict';
import {shortest, type CounterExample, type Property} from '../property';
import {VERDICTS} from '../verdictCount';

/**
 * The verdict looks at the status and the consequence of findings only, so that findings of the same kind stand for
 * each other: every set of kinds is tried, and every finding alone.
 */
export const oneVerdict: Property = {
  id: 'oneVerdict',
  says: 'there is exactly one verdict, the worst that any finding alone would bring',
  refute: ({machinery: {situation, criteria}}) => {
    const kinds = new Map<string, Finding>();
    for (const {states} of criteria) {
      for (const {outcome} of states) kinds.set(`${outcome.status} ${outcome.consequence ?? ''}`, outcome);
    }
    const all = [...kinds.values()];
    const rank = (findings: readonly Finding[]) => VERDICTS.indexOf(verdictOn(findings).kind);
    const wrong = Array.from({length: 2 ** all.length}, (_, set) => all.filter((_one, at) => (set >> at) & 1))
      .filter((findings) => rank(findings) !== Math.max(0, ...findings.map((one) => rank([one]))))
      .map((findings): CounterExample => ({
        what: `${findings.map(({status, consequence}) => `${status} ${consequence ?? ''}`).join(' + ')} give ${verdictOn(findings).kind}`,
        answers: {},
        asOf: situation.asOf
      }));
    return shortest(wrong);
  }
};
