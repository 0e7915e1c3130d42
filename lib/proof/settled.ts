import type {Finding} from '../rules';
import type {State} from './automaton';

const said = ({status, failure = ''}: Finding): string => `${status} ${failure}`;

/** Whether a finding stays what it is, whatever is answered from then on; only the worst foretold may sharpen. */
export function settling(): (state: State<Finding>) => boolean {
  const known = new WeakMap<State<Finding>, boolean>();
  const isSettled = (state: State<Finding>): boolean => {
    const found =
      known.get(state) ??
      [...state.moves.values()].every((to) => said(to.outcome) === said(state.outcome) && isSettled(to));
    known.set(state, found);
    return found;
  };
  return isSettled;
}
