import type {Finding} from '../../rules';
import type {State} from '../automaton';
import {isDecided} from '../residue';
import {settling} from '../settled';
import {shortest, type Property} from '../property';

const isFinal = ({status}: Finding) => status === 'met' || status === 'unmet' || status === 'notApplicable';

/** What is wrong with one state of a criterion, if anything. */
function faultOf(state: State<Finding>, isSettled: (state: State<Finding>) => boolean): string | undefined {
  const {outcome} = state;
  if (isFinal(outcome) && !isDecided(state))
    return `${outcome.status}, though another answer can change that`;
  if (outcome.open.length === 0 && !isSettled(state))
    return 'nothing open, though another answer can change it';
  const idle = outcome.open.find((id) => ![...state.moves.keys()].some((move) => move.startsWith(`${id}=`)));
  return idle && `${idle} open, though no answer to it can change anything`;
}

export const findingsAreFinal: Property = {
  id: 'findingsAreFinal',
  says: 'a finding changes no more once it is final or nothing is open, and depends on every question it calls open',
  refute: ({machinery: {situation, criteria}}) => {
    const isSettled = settling();
    return shortest(
      criteria.flatMap(({name, states}) =>
        states.flatMap((state) => {
          const fault = faultOf(state, isSettled);
          return fault === undefined
            ? []
            : [{what: `${name}: ${fault}`, answers: state.example, asOf: situation.asOf}];
        })
      )
    );
  }
};
