import type {State} from './automaton';

/** Whether something holds of a state or of one that can follow. */
export function foreseer<Outcome>(
  holds: (state: State<Outcome>) => boolean
): (state: State<Outcome>) => boolean {
  const known = new WeakMap<State<Outcome>, boolean>();
  const foresee = (state: State<Outcome>): boolean => {
    const found = known.get(state) ?? (holds(state) || [...state.moves.values()].some(foresee));
    known.set(state, found);
    return found;
  };
  return foresee;
}
