import type {Consequence} from '../../rules';
import {shortest, type Property} from '../property';

const SEVERITY: readonly Consequence[] = ['bars', 'premature', 'unsettled', 'curable'];

/** The less, the worse. */
const severity = (consequence: Consequence | undefined): number =>
  consequence === undefined ? SEVERITY.length : SEVERITY.indexOf(consequence);

export const worstIsForetold: Property = {
  id: 'worstIsForetold',
  says: 'no finding turns out worse than the worst that it said was possible',
  refute: (survey) =>
    shortest(
      survey.newCriteria().flatMap(({part, space, diagram}) => {
        const now = space.select(diagram, (finding) => severity(finding.consequence));
        const coming = space.ahead(now, Math.min);
        const wrong = space.join(diagram, coming, (finding, worst) => {
          const foretold = finding.worst ?? finding.consequence;
          return worst < severity(foretold)
            ? `${String(foretold)}, but ${String(SEVERITY[worst])} can come`
            : '';
        });
        const found = space.find(wrong, (fault) => fault !== '');
        if (found === undefined) return [];
        return [{what: `${part.name} foretells ${found.value}`, given: found.given}];
      }),
      survey
    )
};
