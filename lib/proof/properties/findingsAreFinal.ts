import type {Consequence, Finding} from '../../rules';
import type {State} from '../automaton';
import {isDecided} from '../residue';
import {shortest, type Property} from '../property';

const isFinal = ({status}: Finding) => status === 'met' || status === 'unmet' || status === 'notApplicable';

/** What is wrong with one state of a criterion, if anything. */
function faultOf(state: State<Finding>): string | undefined {
  const {outcome} = state;
  if (isFinal(outcome) && !isDecided(state)) return `${outcome.status}, though another answer can change that`;
  if (outcome.open.length === 0 && !isDecided(state)) return 'nothing open, though another answer can change it';
  const idle = outcome.open.find((id) => ![...state.moves.keys()].some((move) => move.startsWith(`${id}=`)));
  return idle && `${idle} open, though no answer to it can change anything`;
}

export const findingsAreFinal: Property = {
  id: 'findingsAreFinal',
  says: 'a finding changes no more once it is final or nothing is open, and depends on every question it calls open',
  refute: ({machinery: {situation, criteria}}) =>
    shortest(
      criteria.flatMap(({name, states}) =>
        states.flatMap((state) => {
          const fault = faultOf(state);
          return fault === undefined ? [] : [{what: `${name}: ${fault}`, answers: state.example, asOf: situation.asOf}];
        })
      )
    )
};

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

export const worstIsExact: Property = {
  id: 'worstIsExact',
  says: 'the worst that a finding says can still come of it is the worst that can',
  refute: ({machinery: {situation, criteria}}) => {
    const worst = worstToCome();
    return shortest(
      criteria.flatMap(({name, states}) =>
        states.flatMap((state) =>
          isFinal(state.outcome) || state.outcome.worst === worst(state) || state.outcome.unknown.length > 0
            ? []
            : [
                {
                  what: `${name} foretells ${String(state.outcome.worst)}, but the worst that can come is ${String(worst(state))}`,
                  answers: state.example,
                  asOf: situation.asOf
                }
              ]
        )
      )
    );
  }
};
