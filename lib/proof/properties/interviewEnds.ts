import type {Property} from '../property';
import type {Place} from '../walk';

export const interviewEnds: Property = {
  id: 'interviewEnds',
  says: 'the interview ends and asks nothing twice',
  refute: ({machinery: {situation}, places}) => {
    const twice = places.find(({next, moment}) => next !== undefined && moment.answers[next] !== undefined);
    const circular = twice ?? placeInCircle(places);
    return (
      circular && {
        what: twice === undefined ? 'comes back to the same place' : `asks ${String(twice.next)} again`,
        answers: circular.moment.answers,
        asOf: situation.asOf
      }
    );
  }
};

/** A place from which the interview can come back to itself. */
function placeInCircle(places: readonly Place[]): Place | undefined {
  const state = new Uint8Array(places.length);
  const [onTheWay, done] = [1, 2];
  const visit = (at: number): Place | undefined => {
    if (state[at] === onTheWay) return places[at];
    if (state[at] === done) return undefined;
    state[at] = onTheWay;
    for (const {to} of places[at]?.steps ?? []) {
      const found = visit(to);
      if (found !== undefined) return found;
    }
    state[at] = done;
    return undefined;
  };
  return visit(0);
}
