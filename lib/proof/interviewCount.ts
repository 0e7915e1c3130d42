import type {Place} from './walk';

/** How many different interviews there are from the first place on: each way of answering what is asked. */
export function countInterviews(places: readonly Place[]): bigint {
  const known = new Map<number, bigint>();
  const from = (at: number): bigint => {
    const {steps} = places[at] ?? {steps: []};
    const found =
      known.get(at) ??
      (steps.length === 0 ? 1n : steps.reduce((sum, {count, to}) => sum + count * from(to), 0n));
    known.set(at, found);
    return found;
  };
  return from(0);
}
