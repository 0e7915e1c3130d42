import type {Consequence, Finding} from '../../rules';
import type {State} from '../automaton';
import {shortest, type Property} from '../property';

const SEVERITY: readonly Consequence[] = ['bars', 'premature', 'unsettled', 'curable'];

/** The worst that the law can still make of a finding. */
function worstToCome(): (state: State<Finding>) => Consequence | undefined {
  const known = new Map<State<Finding>, Consequence | undefined>();
  const worst = (state: State<Finding>): Consequence | undefined => {
    if (known.has(state)) return known.get(state);
    const all = [state.outcome.consequence, ...[...state.moves.values()].map(worst)];
    const found = SEVERITY.find((consequence) => all.includes(consequence));
    known.set(state, found);
    return found;
  };
  return worst;
}

export const worstIsForetold: Property = {
  id: 'worstIsForetold',
  says: 'nothing worse comes of a finding than it said could still come',
  refute: ({machinery: {situation, criteria}}) => {
    const worst = worstToCome();
    const severity = (consequence: Consequence | undefined) =>
      consequence === undefined ? SEVERITY.length : SEVERITY.indexOf(consequence);
    return shortest(
      criteria.flatMap(({name, states}) =>
        states.flatMap((state) => {
          const [foretold, coming] = [state.outcome.worst ?? state.outcome.consequence, worst(state)];
          if (severity(coming) >= severity(foretold)) return [];
          const what = `${name} foretells ${String(foretold)}, but ${String(coming)} can come`;
          return [{what, answers: state.example, asOf: situation.asOf}];
        })
      )
    );
  }
};
