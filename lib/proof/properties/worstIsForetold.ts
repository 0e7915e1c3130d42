import type {Consequence, Finding} from '../../rules';
import {shortest, type Property} from '../property';

const SEVERITY: readonly Consequence[] = ['bars', 'premature', 'unsettled', 'curable'];

/** The less, the worse. */
const severity = (consequence: Consequence | undefined): number =>
  consequence === undefined ? SEVERITY.length : SEVERITY.indexOf(consequence);

export const worstIsForetold: Property = {
  id: 'worstIsForetold',
  says: 'nothing worse comes of a finding than it said could still come',
  refute: (survey) =>
    shortest(
      survey.newCriteria().flatMap(({part, space, diagram}) => {
        const now = space.select(diagram, (finding) => severity((finding as Finding).consequence));
        const coming = space.ahead(now, (a, b) => Math.min(a as number, b as number));
        const wrong = space.join(diagram, coming, (finding, worst) => {
          const foretold = (finding as Finding).worst ?? (finding as Finding).consequence;
          return (worst as number) < severity(foretold) ? [foretold, SEVERITY[worst as number]] : '';
        });
        const found = space.find(wrong, (fault) => fault !== '');
        if (found === undefined) return [];
        const [foretold, comes] = found.value as readonly (Consequence | undefined)[];
        return [
          {
            what: `${part.name} foretells ${String(foretold)}, but ${String(comes)} can come`,
            given: found.given
          }
        ];
      }),
      survey
    )
};
